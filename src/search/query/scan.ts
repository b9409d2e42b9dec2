/** The plain way to search: every text is looked through. Exact by definition; what the index is held against. */
import { fold } from '../../text/fold.ts';
import { containsEvery, parseTerms } from './terms.ts';

/** Gives the places, from 0, of the texts that contain every term of a query; none for a query without terms. */
export type Scan = (query: string) => number[];

/** A scan of these texts. `createScan(['预防近视', '托育'])('近视') // => [0]` */
export function createScan(texts: readonly string[]): Scan {
  const folded = texts.map((text) => fold(text).text);
  return (query) => {
    const terms = parseTerms(query);
    if (terms.length === 0) return [];
    return folded.flatMap((text, at) => (containsEvery(text, terms) ? [at] : []));
  };
}
