/** Limits on a file: far above any plan, and low enough that reading it cannot exhaust the memory. */
import { statSync } from 'node:fs';
import { candidatesIn } from '../../src/parser/lines/entryStarts.ts';
import type { Vocabulary } from '../../src/parser/lines/vocabulary.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { toMatchForm } from '../../src/text/matchForm.ts';
import { InputError } from '../command/inputError.ts';

const MOST_BYTES = 32_000_000;
/**
 * Lines, and places within lines where an entry may begin: memory grows with their number. A plan has about a thousand.
 */
const MOST_PLACES = 200_000;
/** This many names in a list weigh as much as one line. */
const NAMES_A_PLACE = 3;

/** Throws an InputError for anything but a regular file, and for a file larger than any collection of plans. */
export function checkFile(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new InputError(`${path}: no such file; check the path`);
  if (stats.isDirectory()) throw new InputError(`${path}: is a folder; give the text file inside it`);
  if (!stats.isFile()) throw new InputError(`${path}: is no regular file; save the text to one and give that`);
  if (stats.size > MOST_BYTES) {
    throw new InputError(
      `${path}: has ${stats.size} bytes, more than any plan (at most ${MOST_BYTES}); give one document`,
    );
  }
}

/** Throws an InputError for a text with more pieces than any collection of plans. */
export function checkPieces(path: string, text: string, { candidates }: Vocabulary): void {
  let places = count(text, /[\r\n]+/g) + Math.floor(count(text, /、/g) / NAMES_A_PLACE);
  for (const _ of candidatesIn(withoutBlanks(toMatchForm(text)), candidates)) places += 1;
  if (places > MOST_PLACES) {
    throw new InputError(
      `${path}: has ${places} lines and numbered places, more than any plan (at most ${MOST_PLACES}); give one document`,
    );
  }
}

/** The number of matches of a pattern with the g flag, without collecting them. */
function count(text: string, pattern: RegExp): number {
  let times = 0;
  while (pattern.test(text)) times += 1;
  return times;
}
