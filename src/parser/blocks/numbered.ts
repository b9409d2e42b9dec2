/**
 * Openings for passages that begin with a number: a part, a section or domain, an item of a list, a numbered paragraph,
 * or none (3.5% at the start of a line is not an item). The sequence decides (sequences.ts). A heading right before 主要目标 is a domain, whatever the style of its number.
 */
import { matchEnumerator } from '../lines/enumerator.ts';
import type { Enumerator, EnumeratorStyle } from '../lines/enumerator.ts';
import { headingLength } from '../lines/heading.ts';
import { isArticle, offerArticle } from './articleOpening.ts';
import { goalsFollowHeading, offerDomain } from './domainOpening.ts';
import { isItemNumber } from './itemNumbers.ts';
import { offerListed } from './listedOpening.ts';
import { numberOf } from './offer.ts';
import type { Offer, EntryStart } from './offer.ts';
import { offerPageSection } from './pageOpening.ts';
import { aboveDomain, offerPart } from './partOpening.ts';
import { openSection } from './state.ts';
import type { State } from './state.ts';
import { fits, isLower, runsOn } from './sequences.ts';

/** The offer for a passage that begins with a number, given the open sequences; undefined when no entry begins here. */
export function offerNumbered(state: State, passage: EntryStart): Offer | undefined {
  const enumerator = passage.bare ?? matchEnumerator(passage.text);
  if (enumerator === undefined) return undefined;
  if (isItemNumber(state, passage, enumerator)) return offerListed(state, passage, enumerator);
  switch (enumerator.style) {
    case 'chapter':
      return (
        (holdsDomain(passage, enumerator) ? undefined : offerDomain(state, passage, enumerator)) ??
        offerPart(state, passage, enumerator)
      );
    case 'chinese-comma':
    case 'chinese-bare':
      if (isArticle(state, enumerator)) return offerSection(state, passage, enumerator);
      return (
        offerDomain(state, passage, enumerator) ??
        offerPart(state, passage, enumerator) ??
        (state.parts?.style === 'chapter' ? offerBelow(state, passage, enumerator) : undefined) ??
        offerArticle(state, passage, enumerator)
      );
    case 'subchapter':
    case 'chinese-bracket':
      return (
        offerDomain(state, passage, enumerator) ??
        offerBelow(state, passage, enumerator) ??
        offerPageSection(state, passage, enumerator)
      );
    default:
      return (
        (goalsFollowHeading(state, passage, enumerator) ? offerDomain(state, passage, enumerator) : undefined) ??
        (headsSteps(state, passage, enumerator) ? offerSection(state, passage, enumerator) : undefined) ??
        offerListed(state, passage, enumerator)
      );
  }
}

/** 第二部分发展领域 一、妇女与健康 主要目标：, all in one line. */
function holdsDomain({ text }: EntryStart, enumerator: Enumerator): boolean {
  const words = text.slice(enumerator.length, enumerator.length + 60);
  return aboveDomain(words, enumerator).length < words.length;
}

/** A section or, where a section with a higher style of number is open, an item of it: 一、 below 第一节. */
function offerBelow(state: State, passage: EntryStart, enumerator: Enumerator): Offer | undefined {
  return (isLower(enumerator, state.sections) ? offerListed : offerSection)(state, passage, enumerator);
}

/** Numbers that stand below 1. */
const BELOW_ARABIC: ReadonlySet<EnumeratorStyle> = new Set(['arabic-bracket', 'circled', 'letter']);

/** 1.康复服务 above （1）, in a part without （一）: the sections of the part are counted so. */
function headsSteps({ sections, vocabulary }: State, passage: EntryStart, { style, length }: Enumerator): boolean {
  if (style !== 'arabic-point' || !passage.lineStart) return false;
  if (sections !== null) return sections.style === style;
  const words = passage.text.slice(length);
  const below = matchEnumerator(passage.following[0]?.compact ?? '');
  const isAbove = below?.num === 1 && BELOW_ARABIC.has(below.style);
  return isAbove && !/[。;:]$/u.test(words) && headingLength(words, vocabulary.headings) === words.length;
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
