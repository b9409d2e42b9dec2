/** A file as received, and the text read from it. */
import { basename } from 'node:path';
import type { FileText } from '../../src/reading/fileText.ts';
import { InputError } from '../command/inputError.ts';
import { decodeText } from '../read/decodeText.ts';
import { readOriginal } from '../read/readSource.ts';
import { say } from './language.ts';

export interface Received extends Pick<FileText, 'format' | 'encoding' | 'leftOut'> {
  /** As it was given. */
  path: string;
  /** File name, without folder. */
  name: string;
  bytes: Buffer;
  /** SHA-256 of the bytes, in hex. */
  sha256: string;
  /** Lines end in LF, or CRLF where the file has nothing else. */
  text: string;
}

/** Ends of lines that not every reader of a text takes for one. */
const UNUSUAL_LINE_END = /\r(?!\n)|[\u000b\u000c\u0085\u2028\u2029]/u;

/** Reads a file; throws an InputError that says why it cannot be read and what to do. */
export async function receive(path: string): Promise<Received> {
  const { bytes, sha256 } = readOriginal(path);
  const name = basename(path);
  const file = await readFileText(path, name, bytes);
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

// eslint-disable-next-line @typescript-eslint/require-await -- readers of other formats load their libraries
async function readFileText(path: string, name: string, bytes: Buffer): Promise<FileText> {
  const text = name.toLowerCase().endsWith('.txt') && bytes.length > 0 ? decodeText(bytes) : undefined;
  if (text === undefined) throw new InputError(say(`${path}: no text`, `${path}：不是文本`));
  return { format: 'txt', encoding: 'utf-8', text, leftOut: [] };
}
