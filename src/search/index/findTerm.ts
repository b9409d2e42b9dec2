/**
 * The records of a bundle that hold a term, with as few chunks of the index as will do.
 *
 * Every pair of characters may cost a chunk, so a long term is not asked for as it stands. It is cut into parts of
 * three characters; the part made of the rarest characters is asked for first, and one more after it for as long as
 * many records remain. Few are read and looked into instead. When all parts were asked for, all chunks are there, and
 * the whole phrase costs nothing more. Either way the answer is exact.
 */
import { toParts } from './termParts.ts';
import type { WordMatch } from './reader.ts';
import { toPhraseWords } from './tokens.ts';

/** A term of so many pairs is asked for as it stands. */
const SHORT = 3;
/** So many records cost less to read than another part to ask for; most of them are shown next, anyway. */
const FEW = 8;

/** How often each record that holds the term has its rarest pair of characters, by record id. */
export type TermMatches = ReadonlyMap<string, number>;

export interface TermSearch {
  /** The records that hold the words; in quotation marks, one after the other. */
  search: (words: string) => Promise<readonly WordMatch[]>;
  /** The most frequent characters of all texts, most frequent first. */
  common: string;
  /** Of these records, those whose text holds the term. */
  lookInto: (ids: readonly string[], term: string) => Promise<string[]>;
}

/** The records that hold the term, all of them and no other. */
export async function findTerm(term: string, index: TermSearch): Promise<TermMatches> {
  const { search, common } = index;
  const rarest = toParts(term, common)[0]?.rarest ?? '';
  const [having, ids] = await Promise.all([
    search(rarest),
    toPhraseWords(term).length > 1 ? holding(term, index) : null,
  ]);
  const times = new Map(having.map((match) => [match.id, match.times]));
  return ids === null ? times : new Map(ids.map((id) => [id, times.get(id) ?? 0]));
}

async function holding(term: string, { search, common, lookInto }: TermSearch): Promise<string[]> {
  const phrase = toPhraseWords(term);
  const ask = async (words: readonly string[]): Promise<string[]> =>
    (await search(`"${words.join(' ')}"`)).map(({ id }) => id);
  if (phrase.length <= SHORT) return ask(phrase);
  let left: string[] | undefined;
  for (const { words } of toParts(term, common)) {
    const found: string[] = await ask(words);
    const known = new Set(left ?? found);
    left = found.filter((id) => known.has(id));
    if (left.length <= FEW) return lookInto(left, term);
  }
  return ask(phrase);
}
