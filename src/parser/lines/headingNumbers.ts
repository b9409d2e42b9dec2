/** The numbers of headings: 第一章, 第一节, 一、 and （一）. */
import { matchEnumerator } from './enumerator.ts';
import type { EnumeratorStyle } from './enumerator.ts';

export const OF_HEADINGS: ReadonlySet<EnumeratorStyle> = new Set([
  'chapter',
  'subchapter',
  'chinese-comma',
  'chinese-bracket',
]);

/** True when a line in matching form begins with the number of a heading. `beginsHeading('(一)儿童与健康') // => true` */
export function beginsHeading(compact: string): boolean {
  const style = matchEnumerator(compact)?.style;
  return style !== undefined && OF_HEADINGS.has(style);
}
