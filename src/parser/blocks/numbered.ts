/**
 * Openings for passages that begin with a number: a part, a section or domain, an item of a list, a numbered paragraph,
 * or none (3.5% at the start of a line is not an item). The sequence decides (sequences.ts). A heading right before 主要目标 is a domain, whatever the style of its number.
 */
import { matchEnumerator } from '../lines/enumerator.ts';
import type { Enumerator, EnumeratorStyle } from '../lines/enumerator.ts';
import { beginsDuty } from '../lines/dutyLabel.ts';
import { headingLength } from '../lines/heading.ts';
import { matchMarker } from '../lines/marker.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { numberOf } from './offer.ts';
import type { Offer, EntryStart } from './offer.ts';
import { aboveDomain, offerPart } from './partOpening.ts';
import { openPart, openPlan, openSection } from './state.ts';
import type { State } from './state.ts';
import { fits, fitsSteps, runsOn } from './sequences.ts';

/** The offer for a passage that begins with a number, given the open sequences; undefined when no entry begins here. */
export function offerNumbered(state: State, passage: EntryStart): Offer | undefined {
  const enumerator = passage.bare ?? matchEnumerator(passage.text);
  if (enumerator === undefined) return undefined;
  switch (enumerator.style) {
    case 'chapter':
      return (
        (holdsDomain(passage, enumerator) ? undefined : offerDomain(state, passage, enumerator)) ??
        offerPart(state, passage, enumerator)
      );
    case 'chinese-comma':
    case 'chinese-bare':
      return (
        offerDomain(state, passage, enumerator) ??
        offerPart(state, passage, enumerator) ??
        (state.parts?.style === 'chapter' ? offerBelow(state, passage, enumerator) : undefined)
      );
    case 'subchapter':
    case 'chinese-bracket':
      return offerDomain(state, passage, enumerator) ?? offerBelow(state, passage, enumerator);
    default:
      return (
        (goalsFollowHeading(state, passage, enumerator) ? offerDomain(state, passage, enumerator) : undefined) ??
        offerListed(state, passage, enumerator)
      );
  }
}

/** 第二部分发展领域 一、妇女与健康 主要目标：, all in one line. */
function holdsDomain({ text }: EntryStart, enumerator: Enumerator): boolean {
  const words = text.slice(enumerator.length, enumerator.length + 60);
  return aboveDomain(words, enumerator).length < words.length;
}

/** 1.儿童与健康 right before 主要目标: a domain, though its number is that of an item. */
function goalsFollowHeading({ vocabulary }: State, passage: EntryStart, { length }: Enumerator): boolean {
  const heading = headingLength(passage.text.slice(length), vocabulary.headings);
  return heading !== undefined && passage.lineStart && goalsFollow(passage, length + heading, vocabulary);
}

/** From the higher level to the lower. */
const LEVELS: readonly EnumeratorStyle[] = ['subchapter', 'chinese-comma', 'chinese-bracket'];

/** A section or, where a section with a higher style of number is open, an item of it: 一、 below 第一节. */
function offerBelow(state: State, passage: EntryStart, enumerator: Enumerator): Offer | undefined {
  const open = state.sections === null ? -1 : LEVELS.indexOf(state.sections.style);
  const deeper = open >= 0 && open < LEVELS.indexOf(enumerator.style);
  return (deeper ? offerListed : offerSection)(state, passage, enumerator);
}

/** A short line without a number, right before 主要目标; a list of departments is none. */
export function offerUnnumberedDomain({ vocabulary }: State, passage: EntryStart): Offer | undefined {
  const { text, lineStart, complete } = passage;
  if (!lineStart || !complete || beginsDuty(text, vocabulary.duties)) return undefined;
  const takes = headingLength(text, vocabulary.headings);
  if (takes === undefined || !goalsFollow(passage, takes, vocabulary)) return undefined;
  return { role: 'domain', takes, take: (open) => beginDomain(open, null) };
}

function offerDomain(state: State, passage: EntryStart, enumerator: Enumerator): Offer | undefined {
  const heading = headingLength(passage.text.slice(enumerator.length), state.vocabulary.headings);
  if (heading === undefined) return undefined;
  const takes = enumerator.length + heading;
  const inDomains = state.inPlan && state.part === 'domains' && enumerator.style === 'chinese-bracket';
  const before = goalsFollow(passage, takes, state.vocabulary);
  if (!before && !inDomains) return undefined;
  if (!before && isOfBox(state, enumerator)) return offerListed(state, passage, enumerator);
  const sequence = state.sections?.style === enumerator.style ? state.sections : null;
  const flat =
    sequence === null && state.parts?.style === enumerator.style && enumerator.num !== 1 ? state.parts : null;
  const fit =
    fits(sequence ?? flat, enumerator, passage) ??
    (before && sequence === null && passage.lineStart ? { expected: 1 } : undefined);
  if (fit === undefined) return undefined;
  return { ...fit, ...numberOf(enumerator), role: 'domain', takes, take: (open) => beginDomain(open, enumerator) };
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
  state.inDomain = true;
  if (state.above !== null) state.list = { opens: state.above, items: null };
  if (enumerator !== null) state.sections = { style: enumerator.style, last: enumerator.num };
}

function offerSection(state: State, passage: EntryStart, enumerator: Enumerator): Offer | undefined {
  if (!state.inPlan || state.part === null || state.part === 'domains') return undefined;
  const fit = runsOn(state.sections, state.before.sections, enumerator) ?? fits(state.sections, enumerator, passage);
  if (fit === undefined) return undefined;
  const heading = headingLength(passage.text.slice(enumerator.length), state.vocabulary.headings);
  return {
    ...fit,
    ...numberOf(enumerator),
    role: 'section',
    runIn: heading === undefined,
    ...(heading === undefined ? {} : { takes: enumerator.length + heading }),
    take: (open) => {
      openSection(open);
      open.sections = { style: enumerator.style, last: enumerator.num };
    },
  };
}

function offerListed(state: State, passage: EntryStart, enumerator: Enumerator): Offer | undefined {
  const { list } = state;
  if (!state.inPlan || state.part === null) return undefined;
  const fit = list === null ? fitsSteps(state, enumerator, passage) : fits(list.items, enumerator, passage);
  if (fit === undefined) return undefined;
  return {
    ...fit,
    ...numberOf(enumerator),
    role: list?.opens ?? 'paragraph',
    take: (open) => {
      const items = { style: enumerator.style, last: enumerator.num };
      if (open.list === null) open.steps = items;
      else open.list.items = items;
    },
  };
}

/** True when 主要目标 comes next; the departments of the domain may stand before it. */
function goalsFollow({ text, following }: EntryStart, end: number, { markers, duties }: Vocabulary): boolean {
  const line = following.find(({ compact }) => !beginsDuty(compact, duties));
  if (end === text.length && line?.cell != null && line.cell !== 'above') return false;
  const next = end < text.length ? text.slice(end, end + 24) : (line?.compact ?? '');
  const marker = matchMarker(next, markers);
  return marker?.opens === 'goal' && !isOfPart(text, next) && !(marker.named && marker.label > 0);
}

/** 二、发展目标 behind a line that is no part with sections: the heading of the next part. */
function isOfPart(heading: string, marker: string): boolean {
  const above = matchEnumerator(heading)?.style;
  return (
    /^(?:chapter|chinese-comma)$/u.test(matchEnumerator(marker)?.style ?? '') &&
    above !== 'chapter' &&
    above !== 'subchapter'
  );
}
