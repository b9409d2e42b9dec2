/**
 * What of the index the page asks for along with its scripts, before any engine runs. Until the words of a question are known
 * to mean something, its characters are: most of their pairs will be looked up, and what readers say stands beside them.
 */
import { isLikelyCut } from '../query/foresee.ts';
import type { Query } from '../query/query.ts';
import { toBigrams } from '../query/bigrams.ts';
import { vocabularyFile } from './indexPaths.ts';
import { partFile } from './wordParts.ts';

/** They come while the scripts and the start do, over the connections that a browser has left. */
const MOST_PAIRS = 14;
const RUN = /[\p{Script=Han}\d-]{2,}/gu;
/** Restricts, and is not looked up. */
const YEAR = /(?<!\d)20\d\d(?!\d)年?/g;

/** Paths in the folder of an index with so many parts for pairs. `filesAhead({ terms: '近视', literal: false }, 600) // => ['words/pairs/408.bin']` */
export function filesAhead(query: Pick<Query, 'terms' | 'literal'>, pairs: number): string[] {
  const asked = (query.terms.replaceAll(YEAR, ' ').match(RUN) ?? []).flatMap(toBigrams).slice(0, MOST_PAIRS);
  const parts = new Set(asked.map((pair) => partFile(pair, { pairs, groups: 1, others: 1 })));
  return [...(isLikelyCut(query) ? [vocabularyFile] : []), ...parts];
}
