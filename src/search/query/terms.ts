/** Search terms: what a reader asks for, in the form texts are compared in. */
import { BARRIER, fold } from '../../text/fold.ts';

const BLANKS = /\s+/u;
const OUTER_BARRIERS = new RegExp(`^\\${BARRIER}+|\\${BARRIER}+$`, 'g');

/**
 * The terms of a query: split at blanks, folded, punctuation at their ends left out, each once. Empty when the query
 * holds nothing that can be searched.
 * `parseTerms('近視，　９０％以上 近视') // => ['近视', '90%以上']`
 */
export function parseTerms(query: string): string[] {
  const terms = query.split(BLANKS).map(toTerm);
  return [...new Set(terms)].filter((term) => term !== '');
}

function toTerm(word: string): string {
  return fold(word).text.replace(OUTER_BARRIERS, '');
}

/** True when the folded text contains every term: the definition of a hit. */
export function containsEvery(folded: string, terms: readonly string[]): boolean {
  return terms.every((term) => folded.includes(term));
}
