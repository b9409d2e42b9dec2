/** The title of a document that its page prints above it, in a place of its own. */
import { withoutBlanks } from '../../text/blank.ts';
import { isNoticeTitle, isTitle } from './documentLines.ts';
import type { Page, Verdict } from './page.ts';

/** A document that has its title has it among its first lines. */
const FIRST = 12;
/** As what a title before the document may have been taken. */
const AROUND = new Set<Verdict>(['surroundings', 'navigation']);
const HEADINGS = /^h[1-6]$/;

/**
 * The verdicts, in which the last title before the document stays as its first line where the document prints none. Where
 * it does, the page's copy is the head of the page.
 */
export function findPageTitle({ elements, lines }: Page, verdicts: readonly Verdict[]): Verdict[] {
  const textAt = (at: number): string => lines[at]?.text ?? '';
  const first = verdicts.indexOf(undefined);
  const kept = lines.flatMap(({ text }, at) => (verdicts[at] === undefined ? [withoutBlanks(text)] : []));
  const title = lines.findLastIndex(
    ({ text, linked }, at) => at < first && linked === 0 && AROUND.has(verdicts[at]) && isTitle(text),
  );
  const block = lines[title]?.block ?? -1;
  const heading = HEADINGS.test(elements[block]?.name ?? '');
  const ofTitle = (at: number): boolean => at === title || (heading && lines[at]?.block === block);
  const printed = kept.slice(0, FIRST);
  const again = printed
    .join('')
    .includes(withoutBlanks(lines.flatMap(({ text }, at) => (ofTitle(at) ? text : [])).join('')));
  if (title < 0) return [...verdicts];
  const other = printed.some(isTitle) && !isNoticeTitle(textAt(title));
  const verdict = again || other ? 'page-header' : undefined;
  return verdicts.map((kind, at) => (ofTitle(at) && textAt(at) !== '' ? verdict : kind));
}
