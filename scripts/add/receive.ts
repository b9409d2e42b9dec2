/** A file as received, and the text read from it. */
import { basename } from 'node:path';
import type { ReceivedFile } from '../../src/enrich/sourceEntry.ts';
import { readGivenFile } from '../read/readGivenFile.ts';
import { isUnreadable } from '../../src/reading/fileText.ts';
import type { FileText, Format } from '../../src/reading/fileText.ts';
import { toKeptText } from '../../src/reading/keptText.ts';
import { problemWords } from '../../src/reading/problemWords.ts';
import { inPlace } from '../command/inputError.ts';
import { readOriginal, sha256Of } from '../read/readSource.ts';

export interface Received extends FileText, ReceivedFile {
  format: Format;
  /** As it was given. */
  path: string;
  bytes: Buffer;
}

/** Reads a file; throws an InputError that says why it cannot be read and what to do. */
export async function receive(path: string): Promise<Received> {
  const { bytes, sha256 } = readOriginal(path);
  const name = basename(path);
  const file = await readGivenFile(name, bytes);
  if (isUnreadable(file)) throw inPlace(path, problemWords(file));
  const text = toKeptText(file.text);
  return { ...file, path, name, bytes, sha256, text, textSha256: sha256Of(Buffer.from(text, 'utf8')) };
}
