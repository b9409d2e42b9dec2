/** Bad input: one line with the problem, its place and the remedy. The command prints it and exits with 1. */

import type { Language } from '../../src/naming/messageWording.ts';
import type { Wording } from '../../src/reading/problemWords.ts';
import { languageOf } from './language.ts';

export class InputError extends Error {
  override name = 'InputError';
  /** The place and what is said of it, where it is said in both languages; undefined where English is all. */
  readonly both: ({ place: string } & Wording) | undefined;

  constructor(message: string, both?: { place: string } & Wording) {
    super(message);
    this.both = both;
  }
}

/** An error about a file or a place in it. `inPlace('x.txt', { zh: '文件是空的', en: 'the file is empty' }).message // => 'x.txt: the file is empty'` */
export function inPlace(place: string, { zh, en }: Wording): InputError {
  return new InputError(`${place}: ${en}`, { place, zh, en });
}

/** Runs a command; an InputError becomes one line on standard error and exit code 1. Other errors pass through. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(formatProblem(error, languageOf(process.env)));
    process.exitCode = 1;
  }
}

/**
 * The text on standard error for bad input: one line, its end included. What is said in both languages begins with the
 * given one.
 */
export function formatProblem({ message, both }: InputError, language: Language): string {
  const line = both === undefined ? message : `${both.place}: ${inBoth(both, language)}`;
  return `${line.replace(/\s*\n\s*/g, ' ')}\n`;
}

function inBoth({ zh, en }: Wording, language: Language): string {
  return language === 'zh' ? `${zh} | ${en}` : `${en} | ${zh}`;
}
