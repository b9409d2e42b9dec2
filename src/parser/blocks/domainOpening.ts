/** The opening of a domain: a heading right before 主要目标, whatever its number, or （一） in the part of the domains. */
import { matchEnumerator } from '../lines/enumerator.ts';
import type { Enumerator, EnumeratorStyle } from '../lines/enumerator.ts';
import { isDutyLine } from '../lines/dutyLabel.ts';
import { headingLength } from '../lines/heading.ts';
import type { LogicalLine } from '../lines/logicalLine.ts';
import { announced, matchMarker } from '../lines/marker.ts';
import type { MarkerPatterns } from '../lines/markerPatterns.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { offerListed } from './listedOpening.ts';
import { numberOf } from './offer.ts';
import type { Offer, EntryStart } from './offer.ts';
import { openPart, openPlan, openSection } from './state.ts';
import type { State } from './state.ts';
import { fits, isLower } from './sequences.ts';

const LABELLED = /^\p{Script=Han}{3,6}:[^。;:]{2,60}$/u;

/** A short line without a number, right before 主要目标; a list of departments is none. */
export function offerUnnumberedDomain(state: State, passage: EntryStart): Offer | undefined {
  const { vocabulary, entries } = state;
  const { text, lineStart, complete } = passage;
  if (!lineStart || !complete || isDutyLine(text, vocabulary.duties) || isBelowHeading(entries, text)) return undefined;
  if (isLastOfSection(state, passage)) return undefined;
  const takes = headingLength(text, vocabulary.headings);
  if (takes === undefined || !goalsFollow(passage, takes, vocabulary)) return undefined;
  return { role: 'domain', takes, take: (open) => beginDomain(open, null) };
}

/** Prose between the heading of a domain and its first marker. */
function isBelowHeading(entries: State['entries'], text: string): boolean {
  const last = entries.at(-1);
  return last?.role === 'domain' && (last.printed !== null || /[。;]$/u.test(text));
}

/** 坚持以人民为中心。 above （二）发展目标, where （一）指导思想 is open: the text of a section, and the heading of the next. */
function isLastOfSection({ sections, inDomain }: State, { following: [next] }: EntryStart): boolean {
  const number = next?.bare ?? matchEnumerator(next?.compact ?? '');
  return !inDomain && number?.style === sections?.style && number?.num === (sections?.last ?? 0) + 1;
}

export function offerDomain(state: State, passage: EntryStart, enumerator: Enumerator): Offer | undefined {
  const heading = headingLength(passage.text.slice(enumerator.length), state.vocabulary.headings);
  if (heading === undefined) return undefined;
  const takes = enumerator.length + heading;
  const inDomains = state.inPlan && state.part === 'domains' && enumerator.style === 'chinese-bracket';
  const before = goalsFollow(passage, takes, state.vocabulary);
  if (!before && !inDomains) return undefined;
  if (!before && isBelow(state, enumerator)) return undefined;
  if (!before && isOfBox(state, enumerator)) return offerListed(state, passage, enumerator);
  const sequence = state.sections?.style === enumerator.style ? state.sections : null;
  const flat =
    sequence === null && state.parts?.style === enumerator.style && enumerator.num !== 1 ? state.parts : null;
  const fit =
    fits(sequence ?? flat, enumerator, passage) ??
    (before && sequence === null && (passage.lineStart || !state.inPlan) ? { expected: 1 } : undefined);
  if (fit === undefined) return undefined;
  return { ...fit, ...numberOf(enumerator), role: 'domain', takes, take: (open) => beginDomain(open, enumerator) };
}

/** （一） in a list, where the domains are 第一节: an item of it. */
function isBelow({ list, sections }: State, enumerator: Enumerator): boolean {
  return list !== null && isLower(enumerator, sections);
}

/** （一）…… behind the head of a box that no 主要目标 follows: the box counts so too. */
function isOfBox({ inBox, above, sections, steps }: State, { style, num }: Enumerator): boolean {
  return (
    inBox && above === null && sections !== null && (num === 1 || (steps?.style === style && steps.last + 1 === num))
  );
}

function beginDomain(state: State, enumerator: Enumerator | null): void {
  if (!state.inPlan) openPlan(state);
  if (state.part !== 'domains') openPart(state, 'domains');
  openSection(state);
  state.contents = null;
  state.inDomain = true;
  if (state.above !== null) state.list = { opens: state.above, items: null };
  if (enumerator !== null) state.sections = { style: enumerator.style, last: enumerator.num };
}

/** 1.儿童与健康 right before 主要目标: a domain, though its number is that of an item. */
export function goalsFollowHeading({ vocabulary, list }: State, passage: EntryStart, enumerator: Enumerator): boolean {
  const { length, style, num } = enumerator;
  // 2.巩固率达到90%。 before 预期性指标: an item.
  const goesOn =
    list !== null && (list.items === null ? num === 1 : list.items.style === style && list.items.last + 1 === num);
  if (goesOn && /[。;]$/u.test(passage.text)) return false;
  const heading = headingLength(passage.text.slice(length), vocabulary.headings);
  return heading !== undefined && passage.lineStart && goalsFollow(passage, length + heading, vocabulary);
}

/** True when 主要目标 comes next; the departments of the domain may stand before it. */
function goalsFollow({ text, bare, following }: EntryStart, end: number, { markers, duties }: Vocabulary): boolean {
  const line = lineBelow(following, { markers, duties });
  if (end === text.length && line?.cell != null && line.cell !== 'above') return false;
  const next = end < text.length ? text.slice(end, end + 24) : (line?.compact ?? '');
  const marker = matchMarker(next, markers) ?? (isAnnounced(line) ? announced(next, markers) : undefined);
  // （二）发展目标 above 主要指标: the goal of the whole, and no domain.
  if (end === text.length && matchMarker(text, markers)?.opens === 'goal') return false;
  const above = bare ?? matchEnumerator(text);
  const own = (end === text.length ? line?.bare : null) ?? matchEnumerator(next);
  return marker?.opens === 'goal' && !isOfPart(above?.style, own?.style) && !(marker.named && marker.label > 0);
}

/** The line below a heading, without those that say who is charged with its domain. */
export function lineBelow(
  following: readonly LogicalLine[],
  { markers, duties }: Pick<Vocabulary, 'markers' | 'duties'>,
): LogicalLine | undefined {
  return following.find(({ compact }) => !isDutyLine(compact, duties) && !isLabelled(compact, markers));
}

/** 联系领导：王某 or 责任领域：县卫健局: a word, and what it tells of the domain, between its heading and 主要目标. */
function isLabelled(compact: string, markers: MarkerPatterns): boolean {
  return (
    LABELLED.test(compact) &&
    matchEnumerator(compact) === undefined &&
    matchMarker(compact, markers) === undefined &&
    announced(compact, markers) === undefined
  );
}

/** 主要目标：到2030年，实现下列目标：, and 发展目标：青年更加健康。 */
function isAnnounced(line: LogicalLine | undefined): boolean {
  return line?.listed === 'leads' || line?.listed === 'behind-marker';
}

/** 二、发展目标 behind a line that is no part with sections, （二）发展目标 behind （一）指导思想: the heading of what comes next. */
function isOfPart(above: EnumeratorStyle | undefined, own: EnumeratorStyle | undefined): boolean {
  if (own === undefined) return false;
  return (
    own === above || ((own === 'chapter' || own === 'chinese-comma') && above !== 'chapter' && above !== 'subchapter')
  );
}
