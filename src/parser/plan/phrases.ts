/** Entry → phrases: cutting the joined characters of an entry back into runs of the source. */
import type { Phrase, Run } from '../../model/tree.ts';
import { trimRange } from '../../text/blank.ts';
import type { Entry } from '../blocks/entry.ts';
import { valueOf } from '../blocks/entry.ts';

/** A part of an entry's value that is to become a phrase. */
export interface Cut {
  type: Phrase['type'];
  start: number;
  end: number;
}

/** The phrases of an entry: its label, then the given cuts of its value. Cuts of blanks only are left out. */
export function toPhrases(entry: Entry, cuts: Cut[]): Phrase[] {
  const label: Cut = { type: 'label', start: 0, end: entry.labelLength };
  const value = valueOf(entry);
  return [label, ...cuts].flatMap(({ type, start, end }) => {
    const [first, last] = trimRange(value, start, end);
    return first === last ? [] : [{ type, children: runsBetween(entry, first, last) }];
  });
}

/** The phrases of an entry that is all words behind its label. */
export function wordsOf(entry: Entry): Phrase[] {
  return toPhrases(entry, [{ type: 'words', start: entry.labelLength, end: valueOf(entry).length }]);
}

function runsBetween(entry: Entry, start: number, end: number): Run[] {
  const runs: Run[] = [];
  let lineStart = 0;
  for (const { value, line, column, offset } of entry.lines) {
    const [first, last] = trimRange(value, Math.max(start - lineStart, 0), Math.min(end - lineStart, value.length));
    lineStart += value.length;
    if (first >= last) continue;
    runs.push({
      type: 'run',
      value: value.slice(first, last),
      position: {
        start: { line, column: column + first, offset: offset + first },
        end: { line, column: column + last, offset: offset + last },
      },
    });
  }
  return runs;
}
