/**
 * The records that contain a term: those in which its pairs of characters stand where they stand in the term. Pairs that
 * together cover the term suffice, so about half of them are looked up, all at once; none where those known already have no
 * record in common.
 */
import { must } from '../../text/must.ts';
import type { IndexedWord, Posting, Postings } from './wordParts.ts';
import { toPairs } from './wordSearch.ts';
import type { WordSearch } from './wordSearch.ts';

/** A record with a term. */
export interface TermMatch {
  /** Index of the bundle, from 0. */
  bundle: number;
  /** Number of the record in the bundle. */
  number: number;
  /** What it is: an index in the list of entries. */
  entry: number;
  /** How often the term's rarest pair of characters occurs there. */
  times: number;
}

/** A pair of characters, or the only one, and where it stands in the term. */
interface TermPair {
  word: string;
  at: number;
}

const NONE: Postings = new Map();

/** All records that contain the term, and no other, in order. The term is not empty; `common` as in BundleList. */
export async function findTerm(term: string, search: WordSearch, common: string): Promise<TermMatch[]> {
  const grouped = await search.groups.find(term);
  return grouped === undefined ? findByPairs(term, search, common) : listMatches(grouped);
}

function listMatches(word: IndexedWord): TermMatch[] {
  return [...word].flatMap(([bundle, postings]) =>
    [...postings].map(([number, { entry, times }]) => ({ bundle, number, entry, times })),
  );
}

async function findByPairs(term: string, { find, findPlaces, peek }: WordSearch, common: string): Promise<TermMatch[]> {
  if (shareNone(toPairs(term).flatMap((pair) => peek(pair) ?? []))) return [];
  const [rarest, ...others] = coverOf(term, common);
  const { word, at } = must(rarest, 'pair of an empty term');
  const pairs = [word, ...others.map((other) => other.word)];
  const [first, ...rest] = await Promise.all(pairs.map(others.length === 0 ? find : findPlaces));
  const steps = others.map((other) => other.at - at);
  return [...must(first, word)].flatMap(([bundle, postings]) => {
    const beside = rest.map((other) => other.get(bundle) ?? NONE);
    return [...postings].flatMap(([number, posting]) => {
      const { entry, times } = posting;
      return isTerm(posting, number, beside, steps) ? [{ bundle, number, entry, times }] : [];
    });
  });
}

/** So many pairs tell of most terms that no record has them. */
const TELLING = 2;

/** False when no record has the term. That costs less than to find those that have it. */
export async function mayHave(term: string, { find }: WordSearch, common: string): Promise<boolean> {
  const pairs = coverOf(term, common).sort((a, b) => rarityOf(b.word, common) - rarityOf(a.word, common));
  return !shareNone(await Promise.all(pairs.slice(0, TELLING).map(({ word }) => find(word))));
}

/** True when no record has all of these words. */
function shareNone(words: readonly IndexedWord[]): boolean {
  const [first, ...others] = words;
  if (first === undefined) return false;
  return ![...first].some(([bundle, postings]) => {
    const beside = others.map((other) => other.get(bundle) ?? NONE);
    return [...postings.keys()].some((number) => beside.every((own) => own.has(number)));
  });
}

/** True when at one of its places the other pairs stand so many steps away. */
function isTerm({ places }: Posting, number: number, beside: readonly Postings[], steps: readonly number[]): boolean {
  if (beside.length === 0) return true;
  const others = beside.map((postings) => postings.get(number)?.places);
  return places.some((place) => others.every((own, at) => own?.includes(place + must(steps[at], 'step')) === true));
}

/** The rarity of a term: that of its rarest pair. */
export function rarityOfTerm(term: string, common: string): number {
  return rarityOf(must(coverOf(term, common)[0], 'pair of an empty term').word, common);
}

/** Pairs that cover the term, its rarest first: every other one to both sides, and those at its ends. */
export function coverOf(term: string, common: string): TermPair[] {
  if (term.length < 2) return term === '' ? [] : [{ word: term, at: 0 }];
  const last = term.length - 2;
  const rarities = Array.from({ length: last + 1 }, (_, at) => rarityOf(term.slice(at, at + 2), common));
  const rarest = rarities.indexOf(Math.max(...rarities));
  const starts = [rarest];
  for (let at = rarest; at > 0;) starts.push((at = Math.max(0, at - 2)));
  for (let at = rarest; at < last;) starts.push((at = Math.min(last, at + 2)));
  return starts.map((at) => ({ word: term.slice(at, at + 2), at }));
}

function rarityOf(characters: string, common: string): number {
  return [...characters].reduce((sum, character) => {
    const rank = common.indexOf(character);
    return sum + Math.log(2 + (rank < 0 ? common.length : rank));
  }, 0);
}
