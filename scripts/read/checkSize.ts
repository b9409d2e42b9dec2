/** Limits on a file: far above any plan, and low enough that reading it cannot exhaust the memory. */
import { statSync } from 'node:fs';
import { MOST_PLACES, countPlaces } from '../../src/parser/lines/countPlaces.ts';
import type { Vocabulary } from '../../src/parser/lines/vocabulary.ts';
import { InputError } from '../command/inputError.ts';

const MOST_BYTES = 32_000_000;

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
export function checkPieces(path: string, text: string, vocabulary: Vocabulary): void {
  const places = countPlaces(text, vocabulary);
  if (places > MOST_PLACES) {
    throw new InputError(
      `${path}: has ${places} lines and numbered places, more than any plan (at most ${MOST_PLACES}); give one document`,
    );
  }
}
