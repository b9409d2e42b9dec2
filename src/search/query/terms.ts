/** The terms of a query, in folded form, and the plain scan that defines their hits. */
import { BARRIER, fold } from '../../text/fold.ts';

const BLANKS = /\s+/u;
const OUTER_BARRIERS = new RegExp(`^\\${BARRIER}+|\\${BARRIER}+$`, 'g');

/**
 * The terms of a query: split at blanks, folded, without punctuation at their ends, each once. Empty when the query
 * contains nothing searchable.
 * `parseTerms('近視，　９０％以上 近视') // => ['近视', '90%以上']`
 */
export function parseTerms(query: string): string[] {
  const terms = query.split(BLANKS).map(toTerm);
  return [...new Set(terms)].filter((term) => term !== '');
}

function toTerm(word: string): string {
  return fold(word).text.replace(OUTER_BARRIERS, '');
}

/** Gives the indexes, from 0, of the texts that contain every term of a query; none for a query without terms. */
export type Scan = (query: string) => number[];

/** A scan of these texts: exact by definition, so the index is tested against it. `createScan(['预防近视', '托育'])('近视') // => [0]` */
export function createScan(texts: readonly string[]): Scan {
  const folded = texts.map((text) => fold(text).text);
  return (query) => {
    const terms = parseTerms(query);
    if (terms.length === 0) return [];
    return folded.flatMap((text, at) => (containsEvery(text, terms) ? [at] : []));
  };
}

/** True when the folded text contains every term: the definition of a hit. */
export function containsEvery(folded: string, terms: readonly string[]): boolean {
  return terms.every((term) => folded.includes(term));
}
