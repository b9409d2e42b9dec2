/** The records of a bundle that match the terms of a query, with their relevance, before any filter. */
import { must } from '../../text/must.ts';
import { lengthOf } from '../index/bundleList.ts';
import { findTerm, rarityOfTerm } from '../index/findTerm.ts';
import type { TermIndex, TermMatches } from '../index/findTerm.ts';
import type { OpenIndex } from '../index/openIndex.ts';
import { getPlace } from '../index/recordPlaces.ts';
import { toBigrams } from '../query/wantedTerms.ts';
import type { WantedTerm, WantedTerms } from '../query/wantedTerms.ts';

export interface Matches {
  /** Number of records that match each term, in the order of the terms. */
  termCounts: number[];
  /** The relevance of the records that match every term, by record id. */
  scores: ReadonlyMap<string, number>;
}

/** The records of a bundle that are counted and match every term: exactly those. */
export async function findMatches(
  { terms, indicators, near }: WantedTerms,
  bundle: string,
  index: OpenIndex,
  isCounted: (id: string) => boolean,
): Promise<Matches> {
  const termIndex = toTermIndex(bundle, index, isCounted);
  const found = await Promise.all(
    terms.map(async (names, at) => {
      const matches = await findAny(names, near ? findNear : findTerm, termIndex);
      const measured = withIndicators(matches, indicators[at] ?? [], bundle, index, isCounted);
      return { matches: measured, rarity: rarityOfTerm(names[0], index.list.common) };
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

/** The matches, and the records of the bundle with a target of one of these indicators. */
function withIndicators(
  matches: TermMatches,
  indicators: readonly string[],
  bundle: string,
  { places }: OpenIndex,
  isCounted: (id: string) => boolean,
): TermMatches {
  if (indicators.length === 0) return matches;
  const measuring = [...places].flatMap(([id, place]): [string, number][] =>
    place.bundle === bundle && isCounted(id) && place.indicators.some((one) => indicators.includes(one))
      ? [[id, 1]]
      : [],
  );
  return new Map([...measuring, ...matches]);
}

/** The matches of several bundles as those of one. */
export function joinMatches(terms: readonly WantedTerm[], found: readonly Matches[]): Matches {
  return {
    termCounts: terms.map((_, at) => sum(found.map(({ termCounts }) => termCounts[at] ?? 0))),
    scores: new Map(found.flatMap(({ scores }) => [...scores])),
  };
}

/** A bundle in which terms are looked up, reduced to the records that count. */
export function toTermIndex(
  bundle: string,
  { openBundles, readRecords, list }: OpenIndex,
  isCounted: (id: string) => boolean,
): TermIndex {
  return {
    common: list.common,
    search: async (words) => {
      const [opened] = await openBundles([bundle]);
      return (await must(opened, bundle).search(words)).filter(({ id }) => isCounted(id));
    },
    lookInto: async (ids, term) => {
      const texts = (await readRecords(ids)).map(({ folded }) => folded.text);
      return ids.filter((_, at) => texts[at]?.includes(term));
    },
  };
}

/** The records that match one of the names. */
async function findAny(names: readonly string[], find: typeof findTerm, index: TermIndex): Promise<TermMatches> {
  const found = new Map<string, number>();
  for (const matches of await Promise.all(names.map((name) => find(name, index)))) {
    for (const [id, times] of matches) found.set(id, Math.max(times, found.get(id) ?? 0));
  }
  return found;
}

/** The records that contain all pairs of characters of a term. */
async function findNear(term: string, index: TermIndex): Promise<TermMatches> {
  const pairs = [...new Set(toBigrams(term))];
  const found = await Promise.all(pairs.map((pair) => findTerm(pair, index)));
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
