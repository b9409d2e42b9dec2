/**
 * A zip archive → the parts that are asked for, unpacked. What an archive says about its sizes is checked before
 * anything is unpacked, and no part grows beyond what was said of it.
 */
import { unzipSync } from 'fflate';
import type { UnzipFileInfo } from 'fflate';

/** XML of a Word file of some thousand pages. */
const LARGEST = 64 * 2 ** 20;
/** Text shrinks to a tenth, and hardly ever to less than a hundredth. */
const STEEPEST = 400;
/** Small parts may be as repetitive as they like. */
const SMALL = 4 * 2 ** 20;
const MOST_ENTRIES = 20_000;

/** An archive whose parts would be larger than a document is. */
export class TooLarge extends Error {}

/** The names of all parts. Throws for what is no zip archive. */
export function listParts(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      if (names.length > MOST_ENTRIES) throw new TooLarge(`${names.length} parts`);
      return false;
    },
  });
  return names;
}

/** The parts of these names. Throws TooLarge before unpacking a bomb, and another error for a damaged archive. */
export function openArchive(bytes: Uint8Array, wanted: ReadonlySet<string>): Map<string, Uint8Array> {
  const infos: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter: (info) => {
      if (wanted.has(info.name)) infos.push(info);
      return false;
    },
  });
  checkSizes(infos);
  const parts = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
  return new Map(Object.entries(parts));
}

function checkSizes(infos: UnzipFileInfo[]): void {
  const total = infos.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (total > LARGEST) throw new TooLarge(`${total} bytes of text`);
  const bomb = infos.find(({ size, originalSize }) => originalSize > SMALL && originalSize > STEEPEST * size);
  if (bomb !== undefined) throw new TooLarge(`${bomb.originalSize} bytes in ${bomb.size}`);
}
