/** A ZIP archive written file by file: the same files in the same order give the same bytes. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';
import { InputError } from '../../command/inputError.ts';
import type { CopyFile } from './offlineFiles.ts';

/** The earliest time of the format, where the machine is: it is written as the hour that a clock there shows. */
const firstTime = new Date(1980, 0, 1);
/** What the format can number without its extension, which not every program reads. */
const MOST_FILES = 65_535;
/** As from Unix, whose names are taken as they are, and a file that all may read. */
const unix = { os: 3, attrs: (0o100644 << 16) >>> 0 };

/** Writes the archive as a whole, its files below one folder. Returns how many there are. */
export async function writeZip(path: string, folder: string, files: AsyncIterable<CopyFile>): Promise<number> {
  const next = `${path}.next`;
  const to = openSync(next, 'w');
  let written = 0;
  try {
    const zip = new Zip((error, bytes) => {
      if (error) throw error;
      writeSync(to, bytes);
    });
    for await (const { path: name, content } of files) {
      const entry = new ZipDeflate(`${folder}/${name}`, { level: 9 });
      zip.add(Object.assign(entry, unix, { mtime: firstTime }));
      entry.push(typeof content === 'string' ? Buffer.from(content) : content, true);
      written += 1;
    }
    if (written > MOST_FILES)
      throw new InputError(`${path}: ${String(written)} files are more than an archive can hold`);
    zip.end();
    closeSync(to);
    renameSync(next, path);
    return written;
  } catch (error) {
    closeSync(to);
    rmSync(next, { force: true });
    throw error;
  }
}
