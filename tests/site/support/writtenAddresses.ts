/** The addresses that stand in the files of a built site, whatever their format: pages, data, texts, scripts, drawings. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Written {
  /** Relative to the site's folder. */
  file: string;
  /** As written, from its host or its first slash on. */
  address: string;
}

const TEXTS = '**/*.{html,xml,json,txt,md,js,css,csv,svg}';

/**
 * An absolute address, or one that begins at the host's root. What stands before it is what begins a value in one of the
 * formats, so a slash within a word or a fraction is none; where a script puts its own values in, it ends.
 */
const ADDRESS = /(?<=^|["'`(=,>\s：（])(?:https?:\/\/[\w.:-]+)?\/(?![/*])[^\s"'`<>()|\\,;，。）{}$]*/gmu;

/** All of them. */
export function writtenAddresses(site: string): Written[] {
  return globSync(TEXTS, { cwd: site }).flatMap((file) =>
    Array.from(readFileSync(join(site, file), 'utf8').matchAll(ADDRESS), ([address]) => ({
      file,
      // The end of a citation, not of its address.
      address: address.replace(/\/\.$/u, '/'),
    })),
  );
}

/** Whether the site has a page, a file or a folder at an address that begins at its own root. */
export function hasPath(site: string, address: string): boolean {
  const path = address.replace(/[?#].*$/u, '');
  const found = statSync(join(site, path), { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() === path.endsWith('/');
}
