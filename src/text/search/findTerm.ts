/**
 * The records that hold a term, with as few chunks of the index as will do.
 *
 * Every pair of characters may cost a chunk, so a long term is not asked for as it stands. It is cut into parts of
 * three characters; the part made of the rarest characters is asked for first, and one more after it for as long as
 * many records remain. Few are read and looked into instead. When all parts were asked for, all chunks are there, and
 * the whole phrase costs nothing more. Either way the answer is exact.
 */
import type { IndexReader } from './reader.ts';
import { toPhraseWords } from './tokens.ts';

/** A term of so many pairs is asked for as it stands. */
const SHORT = 3;
const PAIRS_IN_PART = 2;
/** So many records cost less to read than another part to ask for; most of them are shown next, anyway. */
const FEW = 8;

export interface TermMatches {
  ids: Set<string>;
  /** The words that were asked for: their chunks are loaded. */
  words: string[];
}

export interface TermSearch {
  reader: IndexReader;
  /** The most frequent characters of all texts, most frequent first. */
  common: string;
  /** Of these records, those whose text holds the term. */
  lookInto: (ids: readonly string[], term: string) => Promise<string[]>;
}

/** The records that hold the term, all of them and no other. */
export async function findTerm(term: string, { reader, common, lookInto }: TermSearch): Promise<TermMatches> {
  const phrase = toPhraseWords(term);
  const ask = async (words: readonly string[]): Promise<string[]> =>
    (await reader.search(`"${words.join(' ')}"`)).map(({ id }) => id);
  if (phrase.length <= SHORT) return { ids: new Set(await ask(phrase)), words: phrase };
  const asked: string[] = [];
  let left: string[] | undefined;
  for (const { words } of toParts(term, phrase, common)) {
    const found: string[] = await ask(words);
    const known = new Set(left ?? found);
    left = found.filter((id) => known.has(id));
    asked.push(...words);
    if (left.length <= FEW) return { ids: new Set(await lookInto(left, term)), words: asked };
  }
  return { ids: new Set(await ask(phrase)), words: phrase };
}

/** The parts of a term, those of rare characters first. */
function toParts(term: string, phrase: readonly string[], common: string): { words: string[]; rarity: number }[] {
  const parts: { words: string[]; rarity: number }[] = [];
  for (let at = 0; at < phrase.length; at += PAIRS_IN_PART) {
    const words = phrase.slice(at, at + PAIRS_IN_PART);
    parts.push({ words, rarity: rarityOf(term.slice(at, at + words.length + 1), common) });
  }
  return parts.sort((a, b) => b.rarity - a.rarity);
}

function rarityOf(characters: string, common: string): number {
  return [...characters].reduce((sum, character) => {
    const rank = common.indexOf(character);
    return sum + Math.log(2 + (rank < 0 ? common.length : rank));
  }, 0);
}
