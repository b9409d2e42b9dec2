/**
 * The records of a bundle that contain a term, found with as few chunks of the index as possible.
 *
 * Every pair of characters may need another chunk, so a long term is not searched as one phrase. It is cut into parts
 * of three characters. The part with the rarest characters is searched first, then one more for as long as many records
 * remain; few remaining records are read and checked instead. Once all parts have been searched, all chunks are loaded
 * and the whole phrase costs nothing more. Either way the answer is exact.
 */
import { must } from '../../text/must.ts';
import type { WordMatch } from './indexReader.ts';
import { toPhraseWords } from './indexWords.ts';

/** Terms of at most this many pairs are searched whole. */
const SHORT = 3;
/** Reading this many records costs less than searching another part; most of them are shown next anyway. */
const FEW = 8;
const WORDS_IN_PART = 2;

/** How often the term's rarest pair of characters occurs in each record that contains the term, by record id. */
export type TermMatches = ReadonlyMap<string, number>;

/** The index in which a term is looked up. */
export interface TermIndex {
  /** The records that contain the words one after the other. */
  search: (words: readonly string[]) => Promise<readonly WordMatch[]>;
  /** The most frequent characters of all texts, most frequent first. */
  common: string;
  /** The records, among these, whose text contains the term. */
  lookInto: (ids: readonly string[], term: string) => Promise<string[]>;
}

/** A part of a term that is searched on its own. */
interface TermPart {
  /** Index words that are consecutive in the text. */
  words: string[];
  /** The rarest of them. */
  rarest: string;
  /** The higher, the fewer records are likely to have it. */
  rarity: number;
}

/** All records that contain the term, and no other. The term is not empty. */
export async function findTerm(term: string, index: TermIndex): Promise<TermMatches> {
  const { rarest } = rarestPart(term, index.common);
  const [having, ids] = await Promise.all([
    index.search([rarest]),
    toPhraseWords(term).length > 1 ? findPhrase(term, index) : null,
  ]);
  const times = new Map(having.map((match) => [match.id, match.times]));
  if (ids === null) return times;
  return new Map(ids.map((id) => [id, must(times.get(id), `rarest pair in ${id}`)]));
}

/** The rarity of a term: that of its rarest part. */
export function rarityOfTerm(term: string, common: string): number {
  return rarestPart(term, common).rarity;
}

async function findPhrase(term: string, { search, common, lookInto }: TermIndex): Promise<string[]> {
  const phrase = toPhraseWords(term);
  const searchWords = async (words: readonly string[]): Promise<string[]> => (await search(words)).map(({ id }) => id);
  if (phrase.length <= SHORT) return searchWords(phrase);
  let left: string[] | undefined;
  for (const { words } of toParts(term, common)) {
    const found: string[] = await searchWords(words);
    const known = new Set(left ?? found);
    left = found.filter((id) => known.has(id));
    if (left.length <= FEW) return lookInto(left, term);
  }
  return searchWords(phrase);
}

function rarestPart(term: string, common: string): TermPart {
  return must(toParts(term, common)[0], 'part of an empty term');
}

/** The parts of a term, rarest first. */
function toParts(term: string, common: string): TermPart[] {
  const pairs = toPhraseWords(term).map((word, at) => ({ word, rarity: rarityOf(term.slice(at, at + 2), common) }));
  const parts: TermPart[] = [];
  for (let at = 0; at < pairs.length; at += WORDS_IN_PART) {
    const part = pairs.slice(at, at + WORDS_IN_PART);
    const { word, rarity } = part.reduce((rarest, pair) => (pair.rarity > rarest.rarity ? pair : rarest));
    parts.push({ words: part.map((pair) => pair.word), rarest: word, rarity });
  }
  return parts.sort((a, b) => b.rarity - a.rarity);
}

function rarityOf(characters: string, common: string): number {
  return [...characters].reduce((sum, character) => {
    const rank = common.indexOf(character);
    return sum + Math.log(2 + (rank < 0 ? common.length : rank));
  }, 0);
}
