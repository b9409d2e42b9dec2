/**
 * A file that a person gave, read as src/reading does. pdf.js leaves rejections behind that nobody handles while it
 * recovers a damaged file, and Node would end the process for each: they are no more than the damage it recovers from.
 */
import { readFile } from '../../src/reading/file/readFile.ts';
import type { FileText, Unreadable } from '../../src/reading/fileText.ts';

/** Files that are being read, or were a moment ago. */
let reading = 0;

/** The text of a file, or why it cannot be read. `read` is the reader; tests set another. */
export async function readGivenFile(
  name: string,
  bytes: Uint8Array,
  read: typeof readFile = readFile,
): Promise<FileText | Unreadable> {
  if (!process.listeners('unhandledRejection').includes(onStray)) process.on('unhandledRejection', onStray);
  reading += 1;
  try {
    return await read(name, bytes);
  } finally {
    // Rejections of the last steps arrive once this turn is over.
    setImmediate(() => (reading -= 1));
  }
}

function onStray(reason: unknown): void {
  if (reading === 0) throw reason;
}
