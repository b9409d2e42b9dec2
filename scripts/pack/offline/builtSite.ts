/** What the offline copy says of the site that it is made of. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { InputError } from '../../command/inputError.ts';
import { attributeOf, readElements } from '../../site/htmlTree.ts';

export interface BuiltSite {
  folder: string;
  /** Where it is published: 'https://host/path/'. */
  address: string;
  /** The path of that: '/path/'. */
  base: string;
  dataVersion: string;
  /** Its files in the order of code points, paths with forward slashes. */
  paths: string[];
}

/** The site in a folder. Throws an InputError when none is built there. */
export function readBuilt(folder: string): BuiltSite {
  const home = join(folder, 'index.html');
  if (!existsSync(home)) throw new InputError(`${folder}: there is no built site; run npm run build`);
  const link = readElements(readFileSync(home, 'utf8')).find((element) => attributeOf(element, 'rel') === 'canonical');
  const address = (link && attributeOf(link, 'href')) ?? '';
  const description = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { version: string };
  return { folder, address, base: new URL(address).pathname, dataVersion: description.version, paths: list(folder) };
}

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
