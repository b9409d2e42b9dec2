/** A file as received, and the text read from it. */
import { basename } from 'node:path';
import { readFile } from '../../src/reading/file/readFile.ts';
import { isUnreadable } from '../../src/reading/fileText.ts';
import type { FileText } from '../../src/reading/fileText.ts';
import { problemWords } from '../../src/reading/problemWords.ts';
import { inPlace } from '../command/inputError.ts';
import { readOriginal } from '../read/readSource.ts';

export interface Received extends FileText {
  /** As it was given. */
  path: string;
  /** File name, without folder. */
  name: string;
  bytes: Buffer;
  /** SHA-256 of the bytes, in hex. */
  sha256: string;
}

/** Ends of lines that not every reader of a text takes for one. */
const UNUSUAL_LINE_END = /\r(?!\n)|[\u000b\u000c\u0085\u2028\u2029]/u;

/** Reads a file; throws an InputError that says why it cannot be read and what to do. */
export async function receive(path: string): Promise<Received> {
  const { bytes, sha256 } = readOriginal(path);
  const name = basename(path);
  const file = await readFile(name, bytes);
  if (isUnreadable(file)) throw inPlace(path, problemWords(file));
  return { ...file, path, name, bytes, sha256, text: toUsualLineEnds(file.text) };
}

/** Whether the file is, byte for byte, its text: plain text in UTF-8. */
export function isItsText({ format, bytes, text }: Received): boolean {
  return format === 'txt' && bytes.equals(Buffer.from(text, 'utf8')) && !text.startsWith('\ufeff');
}

function toUsualLineEnds(text: string): string {
  const unmarked = text.replace(/^\ufeff/u, '');
  return UNUSUAL_LINE_END.test(unmarked)
    ? unmarked.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu, '\n')
    : unmarked;
}
