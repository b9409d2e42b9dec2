/**
 * A file that a person gave, read as src/reading does. A library may also fail in a promise that nobody waits for, as
 * pdf.js does over some damaged files, and Node would end the process there: such a file is damaged too.
 */
import { toUnreadable } from '../../src/reading/fileText.ts';
import type { FileText, Unreadable } from '../../src/reading/fileText.ts';
import { readFile } from '../../src/reading/file/readFile.ts';

/** The text of a file, or why it cannot be read. `read` is the reader; tests set another. */
export async function readGivenFile(
  name: string,
  bytes: Uint8Array,
  read: typeof readFile = readFile,
): Promise<FileText | Unreadable> {
  const stray = Promise.withResolvers<Unreadable>();
  const onStray = (reason: unknown): void =>
    stray.resolve(toUnreadable('damaged', reason instanceof Error ? reason.message || reason.name : String(reason)));
  process.on('unhandledRejection', onStray);
  try {
    return await Promise.race([read(name, bytes), stray.promise]);
  } finally {
    // Others may follow the first.
    setTimeout(() => process.off('unhandledRejection', onStray), 100).unref();
  }
}
