/** The media types of the files of the site, by the ending of their names. */
import { extname } from 'node:path';
import { mediaTypeOf } from '../../src/view/shared/mediaTypes.ts';
import { must } from '../../src/text/must.ts';

const endings = ['css', 'csv', 'js', 'json', 'jsonl', 'md', 'parquet', 'png', 'svg', 'txt', 'xlsx', 'xml', 'zip'];

/** Files without a known ending: the words of the search index, which compression hardly makes smaller, and the list of hashes. */
export const otherType = 'application/octet-stream';

export const types: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ...endings.map((ending) => [ending, must(mediaTypeOf(`/file.${ending}`), ending)] as const),
]);

/** The type of the file at an address. `typeAt('/data/goals.csv') // => 'text/csv; charset=utf-8'` */
export function typeAt(pathname: string): string {
  const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  return types.get(extname(name).slice(1)) ?? otherType;
}

/** Whether the file at an address is text, which compression makes smaller. `isText('/icon-300.png') // => false` */
export function isText(pathname: string): boolean {
  return typeAt(pathname).includes('charset');
}
