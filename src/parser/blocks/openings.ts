/** Openings: every way an entry can begin, in the order they are tried. */
import {
  contentsHeadingLength,
  contentsKey,
  looksLikeContentsEntry,
  runOnContentsLength,
} from '../lines/printedContents.ts';
import { isClosing, isImprint, isSignature } from '../lines/closing.ts';
import { matchEnumerator } from '../lines/enumerator.ts';
import type { EnumeratorStyle } from '../lines/enumerator.ts';
import { matchMarker } from '../lines/marker.ts';
import type { LogicalLine } from '../lines/logicalLine.ts';
import { isNavigation } from '../lines/navigation.ts';
import { partKindOf, prefaceLength } from '../lines/partHeading.ts';
import { isAnnexTitle, looksLikeTitle, titleLength } from '../lines/title.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import type { Offer, Opening, EntryStart } from './offer.ts';
import { closePlan, openPart, openPlan } from './state.ts';
import type { State } from './state.ts';
import { offerBox, offerCell } from './boxOpenings.ts';
import { offerMarker, offerUnnumberedItem } from './listOpenings.ts';
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
  offerUnnumberedItem,
  offerUnnumberedDomain,
];

function offerContentsEntry(state: State, { text }: EntryStart): Offer | undefined {
  if (state.contents === null) return undefined;
  const key = contentsKey(text);
  if (isRepeated(key, state.contents.first)) return undefined;
  const takes = looksLikeContentsEntry(text) ? text.length : runOnContentsLength(text);
  if (takes === undefined) return undefined;
  const first = state.contents.first ?? (takes === text.length ? key : '');
  return { role: 'contents', takes, take: (open) => (open.contents = takes === text.length ? { first } : null) };
}

/** The heading of the first entry, also where the table has all entries in one line: 一、总体要求 二、发展领域. */
function isRepeated(key: string, first: string | null): boolean {
  return key === first || (key.length >= SHORTEST_HEADING && first?.startsWith(key) === true);
}

const SHORTEST_HEADING = 4;

function offerTitle(state: State, { text, lineStart, following }: EntryStart): Offer | undefined {
  if (!lineStart || (state.inPlan && state.part === null)) return undefined;
  const { vocabulary } = state;
  // A notice names its annexes too, above its signature.
  const near = isAnnexTitle(text) ? following.slice(0, 1) : following;
  const whole =
    looksLikeTitle(text, vocabulary.titles) &&
    (near.some((line) => beginsPlan(line, vocabulary)) || beginsDomain(near, vocabulary));
  const takes = whole ? text.length : titleLength(text, vocabulary.titles);
  return takes === undefined ? undefined : { role: 'title', takes, take: openPlan };
}

/** The styles of the numbers of parts. */
const OF_PARTS: ReadonlySet<EnumeratorStyle> = new Set(['chinese-comma', 'chinese-bare', 'chapter']);

function beginsPlan({ compact, bare, cell }: LogicalLine, { contents, parts }: Vocabulary): boolean {
  if (cell === 'above' || contentsHeadingLength(compact, contents) === compact.length) return true;
  if (prefaceLength(compact, parts) !== undefined) return true;
  const enumerator = bare ?? matchEnumerator(compact);
  if (enumerator === undefined || !OF_PARTS.has(enumerator.style)) return false;
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

function offerImprint(state: State, { text, lineStart, following }: EntryStart): Offer | undefined {
  if (!lineStart || state.plans === 0 || state.part === null) return undefined;
  const { closing, navigation } = state.vocabulary;
  const signed = isSignature(
    text,
    following.map(({ compact }) => compact),
    closing,
  );
  if (!signed && !isImprint(text, closing) && !isNavigation(text, navigation)) return undefined;
  return { role: 'imprint', takes: text.length, take: closePlan };
}
