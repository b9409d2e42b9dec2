/**
 * Candidates: the records that match the terms of a query and answer its question about numbers, before any filter.
 *
 * Those of the latest query are kept, so that the same query with other filters does not search again.
 */
import { chosenOtherTexts } from '../index/bundleList.ts';
import { Kept } from '../index/indexReader.ts';
import type { OpenIndex } from '../index/openIndex.ts';
import { getPlace } from '../index/recordPlaces.ts';
import { hasConditions } from '../query/query.ts';
import type { Query } from '../query/query.ts';
import { toWantedTerms } from '../query/wantedTerms.ts';
import type { WantedTerms } from '../query/wantedTerms.ts';
import { findAcross } from './acrossWords.ts';
import type { WordBreaker } from './acrossWords.ts';
import { findMatches, joinMatches } from './matches.ts';
import type { Matches } from './matches.ts';

interface Candidates {
  ids: string[];
  /** All records that match the terms. */
  matches: Matches;
}

export interface CandidateFinder {
  wantedTerms: (query: Query) => Promise<WantedTerms>;
  /** The records of these bundles that match the terms. */
  match: (query: Query, bundles: readonly string[]) => Promise<Matches>;
  find: (query: Query, bundles: readonly string[]) => Promise<Candidates>;
}

/** Results kept for the terms of the latest query. */
interface KeptCandidates {
  key: string;
  matches: Kept<Matches>;
  /** Ids by the other conditions and the bundles. */
  ids: Kept<string[]>;
}

export function createCandidateFinder(index: OpenIndex, breaker: WordBreaker | undefined): CandidateFinder {
  let latest = keepNothing('');
  const keptFor = (query: Query, wanted: WantedTerms): KeptCandidates => {
    const key = JSON.stringify([wanted, listsEverything(query), chosenOtherTexts(index.list, query.filters)]);
    if (latest.key !== key) latest = keepNothing(key);
    return latest;
  };

  const wantedTerms = async (query: Query): Promise<WantedTerms> =>
    toWantedTerms(query, query.also.length === 0 ? () => [] : await index.readAliases());

  const match = async (query: Query, bundles: readonly string[]): Promise<Matches> => {
    const wanted = await wantedTerms(query);
    const opened = await index.openBundles(bundles);
    const isCounted = countedIn(query, index);
    if (listsEverything(query)) return toMatches(opened.flatMap(({ ids }) => ids.filter(isCounted)));
    const { matches } = keptFor(query, wanted);
    const found = bundles.map((bundle) => matches.get(bundle, () => findMatches(wanted, bundle, index, isCounted)));
    return joinMatches(wanted.terms, await Promise.all(found));
  };

  const find = async (query: Query, bundles: readonly string[]): Promise<Candidates> => {
    const [wanted, matches] = await Promise.all([wantedTerms(query), match(query, bundles)]);
    const key = JSON.stringify([query.whole, query.numbers, bundles]);
    const ids = await keptFor(query, wanted).ids.get(key, async () => {
      const answering = await keepAnswering([...matches.scores.keys()], query, index);
      return query.whole && breaker !== undefined ? keepWhole(answering, wanted, index, breaker) : answering;
    });
    return { ids, matches };
  };

  return { wantedTerms, match, find };
}

function keepNothing(key: string): KeptCandidates {
  return { key, matches: new Kept(), ids: new Kept() };
}

/** True for a query with conditions but no words. */
function listsEverything(query: Query): boolean {
  return query.terms.trim() === '' && hasConditions(query);
}

/** False for the records of a second text of a plan, unless the query chooses that text. */
function countedIn({ filters }: Query, { list, places }: OpenIndex): (id: string) => boolean {
  const chosen = chosenOtherTexts(list, filters);
  return (id) => {
    const { plan } = getPlace(places, id);
    return !plan.otherText || chosen.includes(plan.id);
  };
}

function toMatches(ids: readonly string[]): Matches {
  return { termCounts: [], scores: new Map(ids.map((id) => [id, 0])) };
}

/** The records with a target that answers the question about numbers; all when there is none. */
async function keepAnswering(ids: string[], { numbers }: Query, { tables }: OpenIndex): Promise<string[]> {
  if (numbers === null) return ids;
  const targets = await tables.targetsOf(ids, numbers);
  return ids.filter((_, at) => targets[at]?.length !== 0);
}

/** The records in which every term has a match that straddles no words. */
async function keepWhole(
  ids: string[],
  { terms }: WantedTerms,
  { readRecords }: OpenIndex,
  breaker: WordBreaker,
): Promise<string[]> {
  const names = terms.flat();
  const across = (await readRecords(ids)).map((record) => findAcross(record, names, breaker));
  return ids.filter((_, at) => across[at]?.only !== true);
}
