/** Openings: every way an entry can begin, in the order they are tried. */
import {
  contentsHeadingLength,
  contentsKey,
  looksLikeContentsEntry,
  runOnContentsLength,
} from '../lines/printedContents.ts';
import { isClosing, isImprint } from '../lines/closing.ts';
import { matchEnumerator } from '../lines/enumerator.ts';
import { headingLength } from '../lines/heading.ts';
import { matchMarker } from '../lines/marker.ts';
import type { Marker } from '../lines/marker.ts';
import type { LogicalLine } from '../lines/logicalLine.ts';
import { isNavigation } from '../lines/navigation.ts';
import { partKindOf, prefaceLength } from '../lines/partHeading.ts';
import { looksLikeTitle, titleLength } from '../lines/title.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import type { Offer, Opening, EntryStart } from './offer.ts';
import { closePlan, openPart, openPlan } from './state.ts';
import type { State } from './state.ts';
import { offerNumbered, offerUnnumberedDomain } from './numbered.ts';

export const openings: Opening[] = [
  offerContentsEntry,
  offerCell,
  offerTitle,
  offerContents,
  offerPreface,
  offerClosing,
  offerImprint,
  offerBox,
  offerMarker,
  offerNumbered,
  offerUnnumberedDomain,
];

function offerContentsEntry(state: State, { text }: EntryStart): Offer | undefined {
  if (state.contents === null) return undefined;
  const key = contentsKey(text);
  if (key === state.contents.first) return undefined;
  const takes = looksLikeContentsEntry(text) ? text.length : runOnContentsLength(text);
  if (takes === undefined) return undefined;
  const first = state.contents.first ?? (takes === text.length ? key : '');
  return { role: 'contents', takes, take: (open) => (open.contents = takes === text.length ? { first } : null) };
}

/** A cell stands alone; the list before its table has ended. */
function offerCell(state: State, { text, cell }: EntryStart): Offer | undefined {
  if (!cell || !state.inPlan || state.part === null) return undefined;
  return { role: 'cell', takes: text.length, take: closeList };
}

/** Behind a box or a table numbers are its own; those of the sections may run on later. */
function closeList(state: State): void {
  if (!state.inBox) state.before.steps = state.steps ?? state.before.steps;
  state.inBox = true;
  state.list = null;
  state.steps = null;
}

function offerTitle(state: State, { text, lineStart, following }: EntryStart): Offer | undefined {
  if (!lineStart || (state.inPlan && state.part === null)) return undefined;
  const { vocabulary } = state;
  const whole =
    looksLikeTitle(text, vocabulary.titles) &&
    (following.some((line) => beginsPlan(line.compact, vocabulary)) || beginsDomain(following, vocabulary));
  const takes = whole ? text.length : titleLength(text, vocabulary.titles);
  return takes === undefined ? undefined : { role: 'title', takes, take: openPlan };
}

function beginsPlan(compact: string, { contents, parts }: Vocabulary): boolean {
  if (contentsHeadingLength(compact, contents) === compact.length) return true;
  if (prefaceLength(compact, parts) !== undefined) return true;
  const enumerator = matchEnumerator(compact);
  if (enumerator?.style !== 'chinese-comma' && enumerator?.style !== 'chapter') return false;
  return enumerator.num === 1 || partKindOf(compact.slice(enumerator.length), parts) === 'domains';
}

/** A page that begins in mid-plan: （三）儿童与福利, 主要目标. */
function beginsDomain([heading, marker]: LogicalLine[], { markers }: Vocabulary): boolean {
  return (
    matchEnumerator(heading?.compact ?? '') !== undefined &&
    matchMarker(marker?.compact ?? '', markers)?.opens === 'goal'
  );
}

function offerContents(state: State, { text, complete }: EntryStart): Offer | undefined {
  const takes = contentsHeadingLength(text, state.vocabulary.contents);
  const opensPlan = !state.inPlan || state.part !== null;
  if (takes === undefined || !complete || (opensPlan && takes !== text.length)) return undefined;
  return {
    role: 'contents',
    takes,
    take: (open) => {
      if (opensPlan) openPlan(open);
      open.contents = { first: null };
    },
  };
}

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

function offerClosing(state: State, { text }: EntryStart): Offer | undefined {
  if (!state.inPlan || state.part === null || !isClosing(text, state.vocabulary.closing)) return undefined;
  return { role: 'closing', take: closePlan };
}

function offerImprint(state: State, { text, lineStart }: EntryStart): Offer | undefined {
  if (!lineStart || state.plans === 0 || state.part === null) return undefined;
  const { closing, navigation } = state.vocabulary;
  if (!isImprint(text, closing) && !isNavigation(text, navigation)) return undefined;
  return { role: 'imprint', takes: text.length, take: closePlan };
}

/** The numbers of a box are its own: the list before it has ended. */
function offerBox(state: State, passage: EntryStart): Offer | undefined {
  const { text, lineStart, complete } = passage;
  if (!lineStart || !complete || !state.inPlan || state.part === null) return undefined;
  if (!state.vocabulary.box.test(text) && !headsOwnList(state, passage)) return undefined;
  return {
    role: 'paragraph',
    takes: text.length,
    take: closeList,
  };
}

/** A heading without a number, right before a 1 in a list that is further on: whatever its words, its list is its own. */
function headsOwnList({ list, vocabulary }: State, { text, following: [next] }: EntryStart): boolean {
  if (list?.items == null || next === undefined || headingLength(text, vocabulary.headings) !== text.length)
    return false;
  if (/[。;:]$/u.test(text) || matchEnumerator(text) !== undefined) return false;
  if (matchMarker(text, vocabulary.markers) !== undefined) return false;
  const number = matchEnumerator(next.compact);
  return number?.num === 1 && number.style === list.items.style;
}

function offerMarker(state: State, { text }: EntryStart): Offer | undefined {
  const marker = state.inPlan && state.inDomain ? matchMarker(text, state.vocabulary.markers) : undefined;
  if (marker === undefined || isPartNumber(state, text, marker)) return undefined;
  return {
    role: `${marker.opens}-marker`,
    label: marker.label,
    takes: marker.length,
    take: (open) => (open.list = { opens: marker.opens, items: null }),
  };
}

/** 三、重点任务 behind 二、: a part. */
function isPartNumber({ parts }: State, text: string, { label }: Marker): boolean {
  const enumerator = label === 0 ? undefined : matchEnumerator(text);
  return enumerator !== undefined && enumerator.style === parts?.style && enumerator.num === parts.last + 1;
}
