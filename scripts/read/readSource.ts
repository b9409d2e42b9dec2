/** A source text from disk: the hash of its bytes and its characters; rejects anything that is not text. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { problemWords } from '../../src/reading/problemWords.ts';
import { toUnreadable } from '../../src/reading/fileText.ts';
import type { Unreadable } from '../../src/reading/fileText.ts';
import { decodeText, isDecoded } from '../../src/reading/text/decodeText.ts';
import { toBadByte } from '../../src/reading/text/readText.ts';
import { InputError, inPlace, toInputError } from '../command/inputError.ts';
import { checkFile } from './checkSize.ts';

export interface SourceText {
  text: string;
  /** SHA-256 of the bytes, in hex. */
  sha256: string;
}

/**
 * The characters of a text file, unaltered. Throws an InputError that names the file when it is missing, a folder, empty
 * or not text.
 */
export function readSource(path: string): SourceText {
  const { bytes, sha256 } = readOriginal(path);
  const refuse = (unreadable: Unreadable): never => {
    throw inPlace(path, problemWords(unreadable));
  };
  if (bytes.length === 0) return refuse(toUnreadable('empty'));
  const decoded = decodeText(bytes);
  if (decoded === undefined) return refuse(toUnreadable('not-text'));
  if (!isDecoded(decoded)) return refuse(toBadByte(decoded));
  if (decoded.text.trim() === '') return refuse(toUnreadable('empty'));
  return { text: decoded.text, sha256 };
}

/** The bytes of a file and their SHA-256 in hex. Throws an InputError when there is no such file, or it is no file. */
export function readOriginal(path: string): { bytes: Buffer; sha256: string } {
  const bytes = readBytes(path);
  return { bytes, sha256: sha256Of(bytes) };
}

/** SHA-256 in hex. */
export function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readBytes(path: string): Buffer {
  checkFile(path);
  try {
    return readFileSync(path);
  } catch (error) {
    const told = toInputError(error);
    throw told instanceof InputError
      ? told
      : inPlace(path, { en: `cannot be read (${String(error)})`, zh: `读不了（${String(error)}）` });
  }
}
