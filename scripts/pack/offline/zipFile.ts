/** A ZIP archive written file by file: the same files in the same order give the same bytes. */
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';
import type { CopyFile } from './offlineFiles.ts';

/** The earliest time of the format, where the machine is: it is written as the hour that a clock there shows. */
const firstTime = new Date(1980, 0, 1);
/** What the format can number without its extension, which not every program reads. */
export const MOST_FILES = 65_535;
/** As from Unix, whose names are taken as they are, and a file that all may read. */
const unix = { os: 3, attrs: (0o100644 << 16) >>> 0 };

/**
 * Writes the archive as a whole, its files below one folder. Returns how many there are; undefined when they are more than
 * an archive can hold, and then there is none.
 */
export async function writeZip(
  path: string,
  folder: string,
  files: AsyncIterable<CopyFile>,
): Promise<number | undefined> {
  const next = `${path}.next`;
  const to = openSync(next, 'w');
  try {
    const written = await writeEntries((bytes) => writeFileSync(to, bytes), folder, files);
    if (written > MOST_FILES) return undefined;
    renameSync(next, path);
    return written;
  } finally {
    closeSync(to);
    rmSync(next, { force: true });
  }
}

async function writeEntries(
  write: (bytes: Uint8Array) => void,
  folder: string,
  files: AsyncIterable<CopyFile>,
): Promise<number> {
  let written = 0;
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  for await (const { path, content } of files) {
    written += 1;
    if (written > MOST_FILES) return written;
    const entry = new ZipDeflate(`${folder}/${path}`, { level: 9 });
    zip.add(Object.assign(entry, unix, { mtime: firstTime }));
    entry.push(typeof content === 'string' ? Buffer.from(content) : content, true);
  }
  zip.end();
  return written;
}
