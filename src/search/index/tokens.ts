/**
 * Folded text as words for the search engine, and a search term as the phrase that finds it.
 *
 * Pagefind cannot be trusted to cut Chinese: it cuts by one dictionary when it indexes and by another when it is
 * asked. So it is given words that nothing cuts, stems or strips: every UTF-16 unit as four hexadecimal digits.
 * A text becomes its overlapping pairs of units (近视率 → 近视 视率 率|); a term of two or more units becomes the same
 * pairs and is asked as a phrase. A term of one unit asks for that unit marked `z`, which every text lists once at its
 * end: those words sort last, so no other query has to load them.
 */
import { BARRIER } from '../../text/fold.ts';

/** Words of a record, in order. `toIndexWords('近视') // => ['8fd189c6', '89c6007c', 'z89c6', 'z8fd1']` */
export function toIndexWords(folded: string): string[] {
  const closed = folded.endsWith(BARRIER) ? folded : folded + BARRIER;
  const units = new Set(toUnits(folded.replaceAll(BARRIER, '')));
  return [...toPairs(closed), ...[...units].sort().map(toSingle)];
}

/** Words of a term, to be asked as a phrase. `toPhraseWords('近视') // => ['8fd189c6']` */
export function toPhraseWords(term: string): string[] {
  return term.length === 1 ? toUnits(term).map(toSingle) : toPairs(term);
}

function toPairs(folded: string): string[] {
  const units = toUnits(folded);
  return units.slice(1).map((unit, at) => `${units[at] ?? ''}${unit}`);
}

function toSingle(unit: string): string {
  return `z${unit}`;
}

function toUnits(text: string): string[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
}
