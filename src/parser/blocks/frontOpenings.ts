/** The opening of what stands before the text of a plan: its title and its table of contents. */
import {
  contentsHeadingLength,
  contentsKey,
  hasLeaders,
  looksLikeContentsEntry,
  runOnContentsLength,
} from '../lines/printedContents.ts';
import { matchEnumerator } from '../lines/enumerator.ts';
import type { EnumeratorStyle } from '../lines/enumerator.ts';
import { matchMarker } from '../lines/marker.ts';
import type { LogicalLine } from '../lines/logicalLine.ts';
import { partKindOf, prefaceLength } from '../lines/partHeading.ts';
import { isAnnexTitle, looksLikeTitle, titleLength, titleWithin } from '../lines/title.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { lineBelow } from './domainOpening.ts';
import type { Offer, EntryStart } from './offer.ts';
import { openPlan } from './state.ts';
import type { State } from './state.ts';

export function offerContentsEntry(state: State, { text, following }: EntryStart): Offer | undefined {
  if (state.contents === null || isTitleBehindContents(state, text, following)) return undefined;
  const key = contentsKey(text);
  if (isRepeated(key, state.contents.first)) return undefined;
  // Where entries have dots up to their pages, a line without them is none, unless it goes on in the next.
  if (state.contents.leaders && ![text, following[0]?.compact ?? ''].some(hasLeaders)) return undefined;
  const takes = looksLikeContentsEntry(text) ? text.length : runOnContentsLength(text);
  if (takes === undefined) return undefined;
  const first = state.contents.first ?? (takes === text.length ? key : '');
  const leaders = state.contents.leaders || hasLeaders(text);
  return {
    role: 'contents',
    takes,
    take: (open) => (open.contents = takes === text.length ? { first, leaders } : null),
  };
}

/** The heading of the first entry, also where the table has all entries in one line: 一、总体要求 二、发展领域. */
function isRepeated(entry: string, head: string | null): boolean {
  if (head === null) return false;
  // The table may leave the numbers out.
  const [key, first] = [entry, head].map((words) => words.slice(matchEnumerator(words)?.length ?? 0));
  if (key === undefined || first === undefined) return false;
  return key === first || (key.length >= SHORTEST_HEADING && first.startsWith(key));
}

const SHORTEST_HEADING = 4;

/** 目录 alone in its line needs no end of what is printed above it: a body and a month below the title. */
export function offerContents(state: State, { text, complete }: EntryStart): Offer | undefined {
  const takes = contentsHeadingLength(text, state.vocabulary.contents);
  const opensPlan = !state.inPlan || state.part !== null;
  const alone = takes === text.length;
  if (takes === undefined || (opensPlan ? !complete || !alone : !complete && !alone)) return undefined;
  return {
    role: 'contents',
    takes,
    take: (open) => {
      if (opensPlan) openPlan(open);
      open.contents = { first: null, leaders: false };
    },
  };
}

export function offerTitle(state: State, { text, lineStart, following }: EntryStart): Offer | undefined {
  const { vocabulary } = state;
  if (lineStart && isTitleBehindContents(state, text, following))
    return { role: 'title', takes: text.length, take: (open) => endContents(open, text) };
  if (!lineStart || (state.inPlan && state.part === null) || isTableOf(state.name, text)) return undefined;
  // A notice names its annexes too, above its signature.
  const near = isAnnexTitle(text) ? following.slice(0, 1) : upToTitle(text, following, vocabulary);
  const whole =
    looksLikeTitle(text, vocabulary.titles) &&
    (near.some((line) => beginsPlan(line, vocabulary)) ||
      beginsDomain(state.plans === 0 ? near : near.slice(0, 2), vocabulary));
  const takes = whole ? text.length : titleLength(text, vocabulary.titles);
  if (takes === undefined) return undefined;
  const listed =
    following.slice(0, FEWEST_LEADERS).filter(({ compact }) => hasLeaders(compact)).length === FEWEST_LEADERS;
  return {
    role: 'title',
    takes,
    take: (open) => {
      openPlan(open);
      open.titled = true;
      open.name = nameOf(text.slice(0, takes));
      // A table of contents without a heading.
      if (listed) open.contents = { first: null, leaders: false };
    },
  };
}

const NEAR = 4;

/**
 * The next few lines; further on, those before another title, if any of the text is before it. The same title again is no
 * other, nor is a document that a preamble lists: 《中国儿童发展纲要（2021—2030年）》.
 */
function upToTitle(title: string, following: readonly LogicalLine[], { titles }: Vocabulary): readonly LogicalLine[] {
  const other = following.findIndex(
    ({ compact }) =>
      (looksLikeTitle(compact, titles) && compact !== title && !compact.startsWith('《')) || isAnnexTitle(compact),
  );
  return following.slice(0, other < 0 ? following.length : Math.max(other, NEAR));
}

const FEWEST_LEADERS = 2;

/** The title of a plan whose table of contents stands before it. */
function isTitleBehindContents(state: State, text: string, following: readonly LogicalLine[]): boolean {
  const { contents, vocabulary, titled } = state;
  if (titled || contents?.first == null || !looksLikeTitle(text, vocabulary.titles)) return false;
  return following.some((line) => beginsPlan(line, vocabulary));
}

function endContents(state: State, title: string): void {
  state.contents = null;
  state.titled = true;
  state.name = nameOf(title);
}

function nameOf(title: string): string {
  return titleWithin(title).replace(/\(.*$/u, '');
}

/** 某县妇女发展规划任务分工表 behind 某县妇女发展规划: what hangs on behind the plan, and no other plan. */
export function isTableOf(name: string, text: string): boolean {
  return name !== '' && text.startsWith(name) && /(?:表|清单|台账|分工|分解)$/u.test(text.slice(name.length));
}

/** The styles of the numbers of parts. */
const OF_PARTS: ReadonlySet<EnumeratorStyle> = new Set(['chinese-comma', 'chinese-bare', 'chapter']);

function beginsPlan({ compact, bare, cell, row }: LogicalLine, { contents, parts }: Vocabulary): boolean {
  if (cell === 'above' || row !== null || contentsHeadingLength(compact, contents) === compact.length) return true;
  if (prefaceLength(compact, parts) !== undefined || parts.plain.test(compact)) return true;
  const enumerator = bare ?? matchEnumerator(compact);
  if (enumerator === undefined || !OF_PARTS.has(enumerator.style)) return false;
  return enumerator.num === 1 || partKindOf(compact.slice(enumerator.length), parts) === 'domains';
}

/** A page that begins in mid-plan: （三）儿童与福利, 主要目标; the last items of the domain before may stand above them. */
function beginsDomain(near: readonly LogicalLine[], vocabulary: Vocabulary): boolean {
  return near.some(
    ({ compact }, at) =>
      matchEnumerator(compact) !== undefined &&
      matchMarker(lineBelow(near.slice(at + 1), vocabulary)?.compact ?? '', vocabulary.markers)?.opens === 'goal',
  );
}
