/** The words of a heading as the model stores them: no enumerator, no full stop or colon at the end. */
import { textOf } from '../../model/tree.ts';
import type { Heading } from '../../model/tree.ts';
import { toMatchForm } from '../../text/matchForm.ts';

/** `（一）儿童与健康。` → 儿童与健康 */
export function headingText(heading: Heading): string {
  const words = heading.children.filter(({ type }) => type === 'words').map(textOf);
  const text = words.join('').replace(/[。｡．.：:]$/u, '');
  return undecorated(text) || text;
}

/** Signs around a heading that only set it off, and brackets around the whole of it. */
const SIGN = '[\\s\\p{So}\\p{Sm}\\p{Co}\\p{Pd}·※*#]';
const LEADING = new RegExp(`^${SIGN}+`, 'u');
/** From its first sign: tried from each sign of a run that is not at the end, it would cost the square of its length. */
const TRAILING = new RegExp(`(?<!${SIGN})${SIGN}+$`, 'u');
const BRACKETED = /^[【［[〔〈｛{〖](?<words>[^【】［］[\]〔〕〈〉｛｝{}〖〗]+)[】］\]〕〉｝}〗]$/u;

/** `undecorated('【儿童与健康】') // => '儿童与健康'` */
function undecorated(text: string): string {
  // By the plain form: a radical (⽼) is a symbol to Unicode.
  const form = toMatchForm(text);
  const [before, behind] = [LEADING, TRAILING].map((signs) => signs.exec(form)?.[0].length ?? 0);
  const bare = text.slice(before, text.length - (behind ?? 0));
  return BRACKETED.exec(bare)?.groups?.['words']?.trim() ?? bare;
}
