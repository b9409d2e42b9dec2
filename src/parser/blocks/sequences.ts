/** Whether a number continues the numbers before it: a list runs 1…n, with what texts leave out and begin at will. */
import type { Enumerator, EnumeratorStyle } from '../lines/enumerator.ts';
import type { EntryStart, Offer } from './offer.ts';
import type { Sequence, State } from './state.ts';

/** A number that continues its sequence; `expected` is the number in whose place it stands. */
export type Fit = Pick<Offer, 'expected'>;

/** Words with a number that a sentence begins with, and no value has behind its point: ages, years, hotlines, all of something. */
const OPENS_SENTENCE =
  /^(?:\d{1,3}(?:[-—~至到]\d{1,3})?(?:周?岁|月龄|周龄)|\d{1,2}(?:[-—~至到]\d{1,2})?个月(?:龄|以?内|以[上下]|大|[-—~至到])|20\d\d年|1[012]\d{1,3}(?:热线|平台|专线)|100%的)/u;

/**
 * Whether a number continues its sequence. Within a line, and inside a broken sentence of a text that has no such list
 * yet, only the next number does. At the start of a line any further number of the style does, as the text's own: an
 * enumerator always begins an entry, also where the list does not begin with 1 or leaves some out.
 */
export function fits(sequence: Sequence | null, enumerator: Enumerator, passage: EntryStart): Fit | undefined {
  const { style, num, length } = enumerator;
  const expected = (sequence?.last ?? 0) + 1;
  if (sequence !== null && sequence.style !== style) return undefined;
  const behind = passage.text.slice(length, length + 10);
  // 20.65岁以上 is 20 and an age, also below an item without a stop.
  const opens =
    (passage.complete || (passage.lineStart && !passage.behindDigit && num === expected)) &&
    OPENS_SENTENCE.test(behind);
  const meetsDigit = isGlued(enumerator, passage) && !opens;
  if (num === expected) return passage.complete || passage.introduced || !meetsDigit ? {} : undefined;
  if (!passage.lineStart || meetsDigit || num < expected - 1) return undefined;
  return passage.complete || passage.introduced || sequence !== null ? { expected } : undefined;
}

/** 3. before a digit may be a decimal fraction; (3) and ③ never are, nor are 3. with a blank behind it and a line's 3、. */
function isGlued({ style, length }: Enumerator, { text, bare, spaced, lineStart }: EntryStart): boolean {
  if (!style.startsWith('arabic') || style === 'arabic-bracket' || bare !== null || spaced) return false;
  if (lineStart && text.charAt(length - 1) === '、') return false;
  return /^\d/u.test(text.charAt(length));
}

/** Numbered paragraphs, whose first number is the text's own affair: 7 behind a section that ended with 3 is 7. */
export function fitsSteps(
  { steps, before, inBox }: State,
  enumerator: Enumerator,
  passage: EntryStart,
): Fit | undefined {
  // Behind a box that counts (1), (2), the tasks around it go on with 2.
  if (inBox && steps !== null && steps.style !== enumerator.style && runsOn(null, before.steps, enumerator)) return {};
  const fit = runsOn(steps, before.steps, enumerator) ?? fits(steps, enumerator, passage);
  if (fit !== undefined) return fit;
  const { style, num } = enumerator;
  const expected = (steps?.last ?? 0) + 1;
  const ahead = num > expected && (steps === null || steps.style === style);
  const alone = passage.complete && passage.lineStart && !isGlued(enumerator, passage);
  return ahead && alone ? { expected } : undefined;
}

/** The first number of a sequence that goes on where the one before it ended. */
export function runsOn(open: Sequence | null, before: Sequence | null, { style, num }: Enumerator): Fit | undefined {
  return open === null && before?.style === style && num === before.last + 1 && num > 1 ? {} : undefined;
}

/** From the higher level to the lower. */
const LEVELS: readonly EnumeratorStyle[] = ['chapter', 'subchapter', 'chinese-comma', 'chinese-bracket'];

/** True for a number of a lower level than the open sections have: 一、 below 第一节, （一） below the domains 第一章, 第二章. */
export function isLower({ style }: Enumerator, sections: Sequence | null): boolean {
  const open = sections === null ? -1 : LEVELS.indexOf(sections.style);
  return open >= 0 && open < LEVELS.indexOf(style);
}
