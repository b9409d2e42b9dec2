/**
 * Folded text as the words that Pagefind indexes, and a term as the phrase that finds it.
 *
 * Pagefind is not trusted to segment Chinese: it uses one dictionary when it indexes and another when it is queried. So
 * it gets words that nothing segments, stems or strips: every UTF-16 unit as four hexadecimal digits.
 * A text becomes its overlapping pairs of units (近视率 → 近视 视率 率|); a term of two or more units becomes the same
 * pairs and is searched as a phrase. A term of one unit is searched as that unit with `z` in front, which every text
 * lists once at its end: those words sort last, so no other query has to load them.
 */
import { BARRIER } from '../../text/fold.ts';

/** The words of a record, in order. `toIndexWords('近视') // => ['8fd189c6', '89c6007c', 'z89c6', 'z8fd1']` */
export function toIndexWords(folded: string): string[] {
  const closed = folded.endsWith(BARRIER) ? folded : folded + BARRIER;
  const units = new Set(toUnits(folded.replaceAll(BARRIER, '')));
  return [...toPairs(closed), ...[...units].sort().map(toSingle)];
}

/** The words of a term, to be searched as a phrase. `toPhraseWords('近视') // => ['8fd189c6']` */
export function toPhraseWords(term: string): string[] {
  return term.length === 1 ? toUnits(term).map(toSingle) : toPairs(term);
}

function toPairs(folded: string): string[] {
  return Array.from({ length: folded.length - 1 }, (_, at) => toUnit(folded, at) + toUnit(folded, at + 1));
}

function toSingle(unit: string): string {
  return `z${unit}`;
}

function toUnits(text: string): string[] {
  return Array.from({ length: text.length }, (_, at) => toUnit(text, at));
}

function toUnit(text: string, at: number): string {
  return text.charCodeAt(at).toString(16).padStart(4, '0');
}
