/**
 * Folded text as the words that Pagefind indexes, and what they stand for.
 *
 * Pagefind is not trusted to segment Chinese: it uses one dictionary when it indexes and another when it is queried. So
 * it gets words that nothing segments, stems or strips: every UTF-16 unit as four hexadecimal digits.
 * A text becomes its overlapping pairs of units (近视率 → 近视 视率 率|), so that the place of a pair among the words is that
 * of its first unit in the text; then come its units, each once, with `z` in front.
 */
import { BARRIER } from '../../src/text/fold.ts';

/** The words of a record, in order. `toIndexWords('近视') // => ['8fd189c6', '89c6007c', 'z89c6', 'z8fd1']` */
export function toIndexWords(folded: string): string[] {
  const closed = folded.endsWith(BARRIER) ? folded : folded + BARRIER;
  const units = new Set(toUnits(folded.replaceAll(BARRIER, '')));
  return [...toPairs(closed), ...[...units].sort().map(toSingle)];
}

/** The characters of such a word. `toCharacters('8fd189c6') // => '近视'` */
export function toCharacters(word: string): string {
  const units = word.startsWith(SINGLE) ? word.slice(1) : word;
  return units.replaceAll(/.{4}/g, (unit) => String.fromCharCode(parseInt(unit, 16)));
}

function toPairs(folded: string): string[] {
  return Array.from({ length: folded.length - 1 }, (_, at) => toUnit(folded, at) + toUnit(folded, at + 1));
}

const SINGLE = 'z';

function toSingle(unit: string): string {
  return SINGLE + unit;
}

function toUnits(text: string): string[] {
  return Array.from({ length: text.length }, (_, at) => toUnit(text, at));
}

function toUnit(text: string, at: number): string {
  return text.charCodeAt(at).toString(16).padStart(4, '0');
}
