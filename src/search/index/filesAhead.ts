/**
 * What of the index the page asks for along with its start, before any engine runs. Until the words of a question are known
 * to mean something, its characters are: most of their pairs will be looked up, and what readers say stands beside them.
 */
import { isLikelyCut } from '../query/foresee.ts';
import type { Query } from '../query/query.ts';
import { toBigrams } from '../query/wantedTerms.ts';
import { vocabularyFile } from './bundleList.ts';
import { partFile } from './wordParts.ts';

/** They come while the start and the vocabulary do, over the connections that a browser has left. */
const MOST_PAIRS = 11;
const RUN = /\p{Script=Han}{2,}/gu;

/** Paths in the folder of an index with so many parts for pairs. `filesAhead({ terms: '近视' , literal: false }, 600) // => []` */
export function filesAhead(query: Pick<Query, 'terms' | 'literal'>, pairs: number): string[] {
  if (!isLikelyCut(query)) return [];
  const asked = (query.terms.match(RUN) ?? []).flatMap(toBigrams);
  const parts = asked.slice(0, MOST_PAIRS).map((pair) => partFile(pair, { pairs, others: 1 }));
  return [vocabularyFile, ...new Set(parts)];
}
