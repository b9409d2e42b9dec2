/** Openings: every way an entry can begin, in the order they are tried. */
import { isClosing, isImprint, isSignature } from '../lines/closing.ts';
import { matchEnumerator } from '../lines/enumerator.ts';
import type { LogicalLine } from '../lines/logicalLine.ts';
import { isNavigation } from '../lines/navigation.ts';
import { prefaceLength } from '../lines/partHeading.ts';
import type { Offer, Opening, EntryStart } from './offer.ts';
import { closePlan, openPart, openPlan } from './state.ts';
import type { State } from './state.ts';
import { isAnnexAmid, offerBox, offerCell } from './boxOpenings.ts';
import { offerDuty } from './dutyOpening.ts';
import { isTableOf, offerContents, offerContentsEntry, offerTitle } from './frontOpenings.ts';
import { offerMarker, offerNote, offerPoint, offerUnnumberedItem } from './listOpenings.ts';
import { offerNamedItem } from './namedItem.ts';
import { offerUnnumberedDomain } from './domainOpening.ts';
import { offerNumbered } from './numbered.ts';
import { offerRow } from './rowOpening.ts';
import { offerPlainPart } from './partOpening.ts';

export const openings: Opening[] = [
  offerContentsEntry,
  offerRow,
  offerCell,
  offerTitle,
  offerTold,
  offerContents,
  offerPreface,
  offerPlainPart,
  offerClosing,
  offerImprint,
  offerBox,
  offerMarker,
  offerNamedItem,
  offerNote,
  offerDuty,
  offerNumbered,
  offerUnnumberedItem,
  offerUnnumberedDomain,
  offerPoint,
];

function offerPreface(state: State, { text, complete }: EntryStart): Offer | undefined {
  const takes = prefaceLength(text, state.vocabulary.parts);
  const opensPlan = !state.inPlan || state.part !== null;
  if (takes === undefined || !complete || (opensPlan && takes !== text.length)) return undefined;
  return {
    role: 'part',
    kind: 'preface',
    takes,
    take: (open) => {
      if (opensPlan) openPlan(open);
      openPart(open, 'preface');
      open.contents = null;
    },
  };
}

/** 《某县妇女发展规划》解读, or a table of the plan, behind it: from there to the title of another plan, all tells of plans. */
function offerTold(state: State, { text, lineStart }: EntryStart): Offer | undefined {
  if (!lineStart || state.plans === 0 || (state.inPlan && state.part === null)) return undefined;
  const mayBe = !state.inPlan || /》.{0,6}$/u.test(text);
  const isTold = (mayBe && state.vocabulary.otherGenre.test(text)) || isTableOf(state.name, text);
  if (!state.toldOf && !isTold) return undefined;
  return {
    role: 'imprint',
    takes: text.length,
    take: (open) => {
      closePlan(open);
      open.toldOf = true;
    },
  };
}

function offerClosing(state: State, { text }: EntryStart): Offer | undefined {
  if (!state.inPlan || state.part === null || !isClosing(text, state.vocabulary.closing)) return undefined;
  return { role: 'closing', take: closePlan };
}

function offerImprint(state: State, { text, lineStart, following }: EntryStart): Offer | undefined {
  if (!lineStart || state.plans === 0 || state.part === null || isAnnexAmid(state, text)) return undefined;
  const { closing, navigation } = state.vocabulary;
  const signed = isSignature(
    text,
    following.map(({ compact }) => compact),
    closing,
  );
  if (!signed && !isImprint(text, closing) && !isNavigation(text, navigation)) return undefined;
  if (closing.annex.test(text) && goesOnBelow(state, following))
    return { role: 'paragraph', takes: text.length, take: () => undefined };
  return { role: 'imprint', takes: text.length, take: closePlan };
}

/** 注：…… above 二、 or （二）, where 一、 or （一） is open: a note within the plan, and not its end. */
function goesOnBelow({ parts, sections, list }: State, following: readonly LogicalLine[]): boolean {
  const numbers = following.map(({ bare, compact }) => bare ?? matchEnumerator(compact));
  return [parts, sections, list?.items].some((open) => {
    const next = numbers.find((number) => number?.style === open?.style);
    return open != null && next?.num === open.last + 1;
  });
}
