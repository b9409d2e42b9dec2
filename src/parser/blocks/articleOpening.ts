/** Articles: an act without parts, whose numbers 一、 stand before text right below its title: 一、加大财政支持。对新建托位每个补助1万元。 */
import { matchEnumerator } from '../lines/enumerator.ts';
import type { Enumerator } from '../lines/enumerator.ts';
import { numberOf } from './offer.ts';
import type { EntryStart, Offer } from './offer.ts';
import { openPart } from './state.ts';
import type { State } from './state.ts';

/** The first article: a section of a part without a heading. The second must follow near by. */
export function offerArticle(state: State, passage: EntryStart, enumerator: Enumerator): Offer | undefined {
  const { lineStart, complete, following } = passage;
  if (!state.titled || !state.inPlan || state.part !== null || !lineStart || !complete || enumerator.num !== 1)
    return undefined;
  const goesOn = following.some(({ compact }) => {
    const next = matchEnumerator(compact);
    return next?.style === enumerator.style && next.num === 2;
  });
  if (!goesOn) return undefined;
  return {
    ...numberOf(enumerator),
    role: 'section',
    runIn: true,
    take: (open) => {
      openPart(open, 'other');
      open.sections = { style: enumerator.style, last: 1 };
    },
  };
}

/** A further article. */
export function isArticle({ part, parts, sections }: State, { style, num }: Enumerator): boolean {
  return part === 'other' && parts === null && sections?.style === style && num === sections.last + 1;
}
