/** Openings: every way an entry can begin, in the order they are tried. */
import {
  contentsHeadingLength,
  contentsKey,
  looksLikeContentsEntry,
  runOnContentsLength,
} from '../lines/printedContents.ts';
import { isClosing, isImprint } from '../lines/closing.ts';
import { matchEnumerator } from '../lines/enumerator.ts';
import { matchMarker } from '../lines/marker.ts';
import { isNavigation } from '../lines/navigation.ts';
import { prefaceLength } from '../lines/partHeading.ts';
import { looksLikeTitle, titleLength } from '../lines/title.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import type { Offer, Opening, EntryStart } from './offer.ts';
import { closePlan, openPart, openPlan } from './state.ts';
import type { State } from './state.ts';
import { offerNumbered, offerUnnumberedDomain } from './numbered.ts';

export const openings: Opening[] = [
  offerContentsEntry,
  offerTitle,
  offerContents,
  offerPreface,
  offerClosing,
  offerImprint,
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

function offerTitle(state: State, { text, lineStart, following }: EntryStart): Offer | undefined {
  if (!lineStart || (state.inPlan && state.part === null)) return undefined;
  const { vocabulary } = state;
  const whole =
    looksLikeTitle(text, vocabulary.titles) && following.some((line) => beginsPlan(line.compact, vocabulary));
  const takes = whole ? text.length : titleLength(text, vocabulary.titles);
  return takes === undefined ? undefined : { role: 'title', takes, take: openPlan };
}

function beginsPlan(compact: string, { contents, parts }: Vocabulary): boolean {
  if (contentsHeadingLength(compact, contents) === compact.length) return true;
  if (prefaceLength(compact, parts) !== undefined) return true;
  const enumerator = matchEnumerator(compact);
  return enumerator?.num === 1 && (enumerator.style === 'chinese-comma' || enumerator.style === 'chapter');
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

function offerMarker(state: State, { text }: EntryStart): Offer | undefined {
  const marker = state.inPlan && state.inDomain ? matchMarker(text, state.vocabulary.markers) : undefined;
  if (marker === undefined) return undefined;
  return {
    role: `${marker.opens}-marker`,
    label: marker.label,
    takes: marker.length,
    take: (open) => (open.list = { opens: marker.opens, items: null }),
  };
}
