/**
 * Indicators that a query names, by an official name or by a phrase of the plans: 普惠性幼儿园覆盖率 leads to
 * 公办园和普惠性民办园在园幼儿占比, though no plan writes the name.
 */
import { BARRIER, fold } from '../../text/fold.ts';
import type { Jump } from './jump.ts';

/** An indicator as the index stores it: the words of its card, its path, and the names by which it is found. */
export type IndicatorNames = readonly [label: string, path: string, names: readonly string[]];

/** A query that names more indicators than this names none. */
const MOST = 6;
/** Fewer characters are a word to search for. */
const LEAST_BEGUN = 3;
const LEAST_WITHIN = 4;

/** Gives the pages of the indicators that a query names: first by a whole name, then by a part of one, then within it. */
export type FindIndicators = (query: string) => Jump[];

/**
 * createFindIndicators(table)('普惠性幼儿园覆盖率')
 * // => [{ label: '指标：公办园和普惠性民办园在园幼儿占比 · 3 地 · 3 个数', … }]
 */
export function createFindIndicators(table: readonly IndicatorNames[]): FindIndicators {
  const folded = table.map(([label, path, names]) => ({ label, path, names: names.map(toKey) }));
  return (query) => {
    const key = toKey(query);
    const having = (fits: (name: string) => boolean): typeof folded => folded.filter(({ names }) => names.some(fits));
    const whole = having((name) => name === key);
    const part = having((name) => key.length >= LEAST_BEGUN && name.includes(key));
    const within = having((name) => name.length >= LEAST_WITHIN && key.includes(name));
    const [found = []] = [whole, part, within].filter(({ length }) => length > 0);
    return found.length > MOST ? [] : found.map(({ label, path }) => ({ label: `指标：${label}`, path, exact: false }));
  };
}

/** Without blanks and signs, which nobody types alike. */
function toKey(words: string): string {
  return fold(words).text.replaceAll(BARRIER, '');
}
