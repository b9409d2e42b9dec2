/** A text known by its ends: enough to find it again in a later edition, also after a correction within it. */
import { withoutUnseen } from './blank.ts';

/** Characters at either end. */
const LENGTH = 12;
const GAP = '…';

/** A short text as it is, a long one as its opening and its ending; blanks do not count. */
export function textEnds(text: string): string {
  const signs = [...withoutUnseen(text)];
  if (signs.length <= 2 * LENGTH + 1) return signs.join('');
  return `${signs.slice(0, LENGTH).join('')}${GAP}${signs.slice(-LENGTH).join('')}`;
}

/** Whether the ends of two texts have the opening or the ending in common. `shareAnEnd('第一段', '第一段') // => true` */
export function shareAnEnd(one: string, other: string): boolean {
  const length = Math.min(LENGTH, one.length, other.length);
  return length > 0 && (one.slice(0, length) === other.slice(0, length) || one.slice(-length) === other.slice(-length));
}
