/** A source text from disk: the hash of its bytes and its characters; rejects anything that is not text. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { InputError } from '../command/inputError.ts';
import { checkFile } from './checkSize.ts';
import { decodeText } from './decodeText.ts';
import { findBadByte } from './findBadByte.ts';

export interface SourceText {
  text: string;
  /** SHA-256 of the bytes, in hex. */
  sha256: string;
}

/** The text of a file. Throws an InputError that names the file when it is missing, a folder, empty or not text. */
export function readSource(path: string): SourceText {
  const bytes = readBytes(path);
  if (bytes.length === 0) throw new InputError(`${path}: the file is empty; give a file that holds a plan text`);
  const text = decodeText(bytes);
  if (text === undefined) throw new InputError(`${path}: ${whyNoText(bytes)}`);
  if (text.trim() === '')
    throw new InputError(`${path}: the file holds only blanks; give a file that holds a plan text`);
  return { text, sha256: sha256Of(bytes) };
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

function whyNoText(bytes: Buffer): string {
  const bad = findBadByte(bytes);
  if (bad === undefined) return 'not a text file (neither UTF-8, UTF-16 nor GB18030); save the plan as plain text';
  const { offset, line, value } = bad;
  const byte = `0x${value.toString(16).toUpperCase().padStart(2, '0')}`;
  return `line ${String(line)}: the byte at offset ${String(offset)} (${byte}) is not UTF-8, unlike the rest of the file; correct the damaged character there`;
}

function readBytes(path: string): Buffer {
  checkFile(path);
  try {
    return readFileSync(path);
  } catch (error) {
    throw new InputError(`${path}: cannot be read (${String(error)}); check its permissions`);
  }
}
