/** The records that match the terms of a query, with their relevance, before any filter. */
import { must } from '../../text/must.ts';
import { lengthOf } from '../index/bundleList.ts';
import { rarityOfTerm } from '../index/findTerm.ts';
import type { OpenIndex } from '../index/openIndex.ts';
import type { TermMatches } from '../index/recordFinder.ts';
import { getPlace } from '../index/recordPlaces.ts';
import { indicatorWord } from '../index/wordParts.ts';
import { toBigrams } from '../query/bigrams.ts';
import type { WantedTerms } from '../query/wantedTerms.ts';

export interface Matches {
  /** Number of records that match each term, in the order of the terms. */
  termCounts: number[];
  /** The relevance of the records that match every term, by record id. */
  scores: ReadonlyMap<string, number>;
}

/** The records that are counted and match every term: exactly those. */
export async function findMatches(
  { terms, indicators, near }: WantedTerms,
  index: OpenIndex,
  isCounted: (id: string) => boolean,
): Promise<Matches> {
  const find: FindTerm = async (term) => keepCounted(await index.findTerm(term), isCounted);
  const findNear: FindTerm = (term) => findPairs(term, find);
  const found = await Promise.all(
    terms.map(async (names, at) => {
      const [matches, measuring] = await Promise.all([
        findAny(names, near ? findNear : find),
        index.findWords((indicators[at] ?? []).map(indicatorWord)),
      ]);
      return {
        matches: new Map([...measuring.filter(isCounted).map((id) => [id, 1] as const), ...matches]),
        rarity: rarityOfTerm(names[0], index.list.common),
      };
    }),
  );
  const ids = inEvery(found.map(({ matches }) => matches));
  const scoreOf = (id: string): number => {
    const { lengthClass } = getPlace(index.places, id);
    return sum(found.map(({ matches, rarity }) => termScore(rarity, timesOf(matches, id), lengthClass)));
  };
  return {
    termCounts: found.map(({ matches }) => matches.size),
    scores: new Map(ids.map((id) => [id, scoreOf(id)])),
  };
}

type FindTerm = (term: string) => Promise<TermMatches>;

function keepCounted(matches: TermMatches, isCounted: (id: string) => boolean): TermMatches {
  return new Map([...matches].filter(([id]) => isCounted(id)));
}

/** The records that match one of the names. */
async function findAny(names: readonly string[], find: FindTerm): Promise<TermMatches> {
  const found = new Map<string, number>();
  for (const matches of await Promise.all(names.map(find))) {
    for (const [id, times] of matches) found.set(id, Math.max(times, found.get(id) ?? 0));
  }
  return found;
}

/** The records that contain all pairs of characters of a term. */
async function findPairs(term: string, find: FindTerm): Promise<TermMatches> {
  const found = await Promise.all([...new Set(toBigrams(term))].map(find));
  return new Map(inEvery(found).map((id) => [id, Math.min(...found.map((matches) => timesOf(matches, id)))]));
}

/** The records found every time; none when nothing was searched. */
function inEvery([first, ...others]: readonly TermMatches[]): string[] {
  return first === undefined ? [] : [...first.keys()].filter((id) => others.every((matches) => matches.has(id)));
}

function timesOf(matches: TermMatches, id: string): number {
  return must(matches.get(id), `match in ${id}`);
}

/** The usual settings of BM25. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
/** Characters of a record, midway between goals and measures. */
const TYPICAL_LENGTH = 150;

/**
 * The share of one term in the score of a record: the larger, the more often the term occurs in it, the rarer the term
 * and the shorter the record.
 *
 * The measure is BM25, changed in three ways so that a score does not depend on how records are cut into bundles: a
 * term's frequency is that of its rarest pair of characters, its rarity comes from the rank of those characters in all
 * texts, and the length of a record is known by its class.
 */
function termScore(rarity: number, times: number, lengthClass: number): number {
  const length = lengthOf(lengthClass) / TYPICAL_LENGTH;
  const room = SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * length);
  return (rarity * times * (SATURATION + 1)) / (times + room);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
