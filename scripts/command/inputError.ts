/** Bad input: one line with the problem, its place and the remedy. The command prints it and exits with 1. */
import { constants } from 'node:os';
import type { Language } from '../../src/naming/messageWording.ts';
import type { Wording } from '../../src/reading/problemWords.ts';
import { languageOf } from './language.ts';

export class InputError extends Error {
  override name = 'InputError';
  /** What is said in both languages, and of which place, if of any; undefined where English is all. */
  readonly both: ({ place?: string } & Wording) | undefined;

  constructor(message: string, both?: { place?: string } & Wording) {
    super(message);
    this.both = both;
  }
}

/** An error about a file or a place in it. `inPlace('x.txt', { zh: '文件是空的', en: 'the file is empty' }).message // => 'x.txt: the file is empty'` */
export function inPlace(place: string, { zh, en }: Wording): InputError {
  return new InputError(`${place}: ${en}`, { place, zh, en });
}

/** An error about the command itself. `inBothLanguages({ zh: '请给一个文件', en: 'give one file' }).message // => 'give one file'` */
export function inBothLanguages(words: Wording): InputError {
  return new InputError(words.en, words);
}

/** What the system refuses, by its code. */
const REFUSALS: Readonly<Record<string, Wording>> = {
  EACCES: { zh: '没有读写它的权限；请检查权限', en: 'may not be read or written; check its permissions' },
  EPERM: { zh: '系统不允许这样做；请检查权限', en: 'the system does not allow it; check its permissions' },
  EROFS: { zh: '所在的磁盘只能读；请换到可写的地方', en: 'lies on a disk that cannot be written; use another place' },
  ENOSPC: { zh: '磁盘已满；请腾出空间再试', en: 'the disk is full; make room and try again' },
  ENOTDIR: { zh: '路径中有一段不是文件夹；请检查路径', en: 'a part of the path is no folder; check the path' },
  ENAMETOOLONG: { zh: '名称过长；请改短', en: 'the name is too long; give a shorter one' },
  ELOOP: { zh: '链接指向自己；请给出文件本身', en: 'is a link to itself; give the file' },
};

/** An error of the system about a file as one about input; any other error as it is. */
export function toInputError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const words = REFUSALS[String(error.code)];
  if (words === undefined) return error;
  return 'path' in error ? inPlace(String(error.path), words) : inBothLanguages(words);
}

/**
 * Runs a command; an InputError becomes one line on standard error and exit code 1, as does output that cannot be
 * written. Other errors pass through.
 */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  process.stdout.on('error', endWithoutOutput);
  try {
    await command();
  } catch (thrown) {
    tell(thrown);
    process.exitCode = 1;
  }
}

/** A reader that has gone (`npm run parse -- FILE | head`) wants no more, as Unix has it. */
function endWithoutOutput(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(128 + constants.signals.SIGPIPE);
  tell(error);
  process.exit(1);
}

function tell(thrown: unknown): void {
  const error = toInputError(thrown);
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(formatProblem(error, languageOf(process.env)));
}

/**
 * The text on standard error for bad input: one line, its end included. What is said in both languages begins with the
 * given one.
 */
export function formatProblem({ message, both }: InputError, language: Language): string {
  const place = both?.place === undefined ? '' : `${both.place}: `;
  const line = both === undefined ? message : `${place}${inBoth(both, language)}`;
  return `${line.replace(/\s*\n\s*/g, ' ')}\n`;
}

function inBoth({ zh, en }: Wording, language: Language): string {
  return language === 'zh' ? `${zh} | ${en}` : `${en} | ${zh}`;
}
