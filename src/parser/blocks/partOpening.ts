/** The opening of a part: a number, and a heading of its own or one that every plan has. */
import type { PartKind } from '../../model/plan.ts';
import { matchEnumerator } from '../lines/enumerator.ts';
import type { Enumerator } from '../lines/enumerator.ts';
import { headingLength, isStoppedPhrases, knownHeadingLength } from '../lines/heading.ts';
import { matchMarker } from '../lines/marker.ts';
import { partKindOf } from '../lines/partHeading.ts';
import { numberOf } from './offer.ts';
import type { EntryStart, Offer } from './offer.ts';
import { fits } from './sequences.ts';
import type { Fit } from './sequences.ts';
import { openPart, openPlan } from './state.ts';
import type { State } from './state.ts';

export function offerPart(state: State, passage: EntryStart, enumerator: Enumerator): Offer | undefined {
  const words = passage.text.slice(enumerator.length);
  const { headings, parts } = state.vocabulary;
  const heading =
    headingLength(aboveDomain(words, enumerator), headings) ??
    knownHeadingLength(words, headings) ??
    (isStoppedPhrases(words) ? words.length : undefined);
  if (heading === undefined) return undefined;
  const kind = partKindOf(words.slice(0, heading), parts);
  if (!state.inPlan && enumerator.num !== 1 && kind !== 'domains') return undefined;
  // Within a line, other headings are told by the first number below them: 二、重点任务（一）社会保障.
  if (!passage.lineStart && kind === 'other' && matchEnumerator(words.slice(heading))?.num !== 1) return undefined;
  const fit = fitsParts(state, enumerator, passage, kind);
  if (fit === undefined) return undefined;
  return {
    ...fit,
    ...numberOf(enumerator),
    role: 'part',
    kind,
    takes: enumerator.length + heading,
    take: (open) => {
      if (!open.inPlan) openPlan(open);
      openPart(open, kind);
      open.contents = null;
      open.parts = { style: enumerator.style, last: enumerator.num };
    },
  };
}

/**
 * A heading that every plan has, alone in its line and without a number: 组织实施 behind the last domain; in a plan whose
 * parts have no numbers, any such heading.
 */
export function offerPlainPart(state: State, { text, lineStart, complete, cell }: EntryStart): Offer | undefined {
  if (!lineStart || !complete || cell !== null || !state.inPlan) return undefined;
  const { parts, markers } = state.vocabulary;
  const isClosing = state.inDomain && parts.closing.test(text);
  if (!isClosing && (state.parts !== null || state.inDomain || !parts.plain.test(text))) return undefined;
  if (state.list?.opens !== 'measure' && state.inDomain && matchMarker(text, markers) !== undefined) return undefined;
  const kind = partKindOf(text, parts);
  return { role: 'part', kind, takes: text.length, take: (open) => openPart(open, kind) };
}

const LONGEST_ABOVE = 40;

/** In a text without line ends, the words of 第二部分 up to 一、 of the first domain. */
export function aboveDomain(words: string, { style }: Enumerator): string {
  const at = style === 'chapter' ? words.slice(0, LONGEST_ABOVE).search(/(?<=.{4})(?<![统唯单第之专万划同])一、/u) : -1;
  return at < 0 ? words : words.slice(0, at);
}

/**
 * Whether a number continues the parts, or the flat domains before them; 第三部分 may follow 二、. Domains may be chapters
 * that count on from the parts, as 第四章 and 第五章 before 第六章, or that are counted within one.
 */
function fitsParts(state: State, enumerator: Enumerator, passage: EntryStart, kind: PartKind): Fit | undefined {
  const { style, num } = enumerator;
  const within = state.parts?.last === num - 1;
  const counted = style === 'chapter' && state.sections?.style === style && !within ? state.sections : state.parts;
  const parts = state.inPlan ? counted : null;
  const afterDomains = parts?.style !== 'chapter' && state.sections?.style === style && state.sections.last + 1 === num;
  const asChapter = style === 'chapter' && passage.lineStart && passage.complete && parts?.last === num - 1;
  if (afterDomains || asChapter) return {};
  const first = state.inPlan && parts === null && kind === 'domains' && passage.complete;
  return fits(parts, enumerator, passage) ?? (first ? { expected: 1 } : undefined);
}
