/** Finds known phrases in a text: from left to right, the longest at each place, none inside another. */
import { toCompact } from './compact.ts';
import { toMatchForm } from './matchForm.ts';

interface Found<Value> {
  value: Value;
  /** Offsets into the text, blanks included. */
  start: number;
  end: number;
}

export type PhraseFinder<Value> = (text: string) => Found<Value>[];

/**
 * A finder for the given phrases. Width of signs, traditional characters and blanks make no difference.
 * `phraseFinder([['近视', 1]])('小学生近 视率') // => [{ value: 1, start: 3, end: 6 }]`
 */
export function phraseFinder<Value>(phrases: Iterable<readonly [string, Value]>): PhraseFinder<Value> {
  const values = new Map(Array.from(phrases, ([phrase, value]) => [toMatchForm(phrase), value]));
  if (values.size === 0) return () => [];
  const alternatives = [...values.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escape);
  const pattern = new RegExp(alternatives.join('|'), 'gu');
  return (text) => {
    const { text: compact, placeOf } = toCompact(toMatchForm(text));
    return [...compact.matchAll(pattern)].flatMap(({ 0: phrase, index }) => {
      const value = values.get(phrase);
      const last = placeOf(index + phrase.length - 1);
      return value === undefined ? [] : [{ value, start: placeOf(index), end: last + 1 }];
    });
  };
}

function escape(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
