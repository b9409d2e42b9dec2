/** The words of a heading as the model stores them: no enumerator, no full stop or colon at the end. */
import { textOf } from '../../model/tree.ts';
import type { Heading } from '../../model/tree.ts';

/** `（一）儿童与健康。` → 儿童与健康 */
export function headingText(heading: Heading): string {
  const words = heading.children.filter(({ type }) => type === 'words').map(textOf);
  return words.join('').replace(/[。：:]$/u, '');
}
