/**
 * Candidates: the records that match the terms of a query and what else it asks, before the filters; those that the list
 * of records decides may be applied first.
 *
 * Those of the latest query are kept, so that the same query with other filters does not search again.
 */
import { chosenOtherTexts } from '../index/bundleList.ts';
import type { PlanKey } from '../index/bundleList.ts';
import { Kept, once } from '../index/indexReader.ts';
import type { OpenIndex } from '../index/openIndex.ts';
import { getPlace } from '../index/recordPlaces.ts';
import { passes } from '../query/conditions.ts';
import type { Filters, Query } from '../query/query.ts';
import type { WantedTerms } from '../query/wantedTerms.ts';
import { must } from '../../text/must.ts';
import { findAcross } from './acrossWords.ts';
import type { WordBreaker } from './acrossWords.ts';
import { listsEverything } from './asked.ts';
import type { Asked } from './asked.ts';
import { findMatches } from './matches.ts';
import type { Matches } from './matches.ts';
import { keepRestricted } from './restrictions.ts';

interface Candidates {
  ids: string[];
  /** All records that match the terms. */
  matches: Matches;
}

export interface CandidateFinder {
  /** The records that match the terms: of these bundles, where no term says which. */
  match: (asked: Asked, bundles: readonly string[]) => Promise<Matches>;
  /** `filters`: of those of the list of records; what they leave out is not read to see what else is asked. */
  find: (asked: Asked, bundles: readonly string[], filters?: Filters) => Promise<Candidates>;
}

/** Results kept for the terms of the latest query. */
interface KeptCandidates {
  key: string;
  matches: () => Promise<Matches>;
  /** Ids by the other conditions and the bundles. */
  ids: Kept<string[]>;
}

export function createCandidateFinder(index: OpenIndex, breaker: WordBreaker | undefined): CandidateFinder {
  let latest: KeptCandidates | undefined;
  const keptFor = (asked: Asked): KeptCandidates => {
    const key = JSON.stringify([asked.wanted, listsEverything(asked), searchedTexts(asked, index)]);
    if (latest?.key === key) return latest;
    const matches = once(() => findMatches(asked.wanted, index, countedIn(asked, index)));
    return (latest = { key, matches, ids: new Kept() });
  };

  const match = async (asked: Asked, bundles: readonly string[]): Promise<Matches> => {
    if (!listsEverything(asked)) return keptFor(asked).matches();
    return toMatches((await index.listRecords(bundles)).filter(countedIn(asked, index)));
  };

  const find = async (asked: Asked, bundles: readonly string[], filters: Filters = {}): Promise<Candidates> => {
    const matches = await match(asked, bundles);
    const { years, departments } = asked.meant ?? {};
    const key = JSON.stringify([asked.whole, asked.numbers, years, departments, bundles, filters]);
    const ids = await keptFor(asked).ids.get(key, async () => {
      const restricted = await keepRestricted(
        await keepListed([...matches.scores.keys()], filters, index),
        asked,
        index,
      );
      return asked.whole && breaker !== undefined ? keepWhole(restricted, asked.wanted, index, breaker) : restricted;
    });
    return { ids, matches };
  };

  return { match, find };
}

/** The second texts of plans that a query searches as well. */
function searchedTexts({ texts, filters }: Pick<Query, 'texts' | 'filters'>, { list }: OpenIndex): string[] | 'all' {
  return texts === 'all' ? 'all' : chosenOtherTexts(list, filters);
}

/** False for the records of a second text of a plan, unless the query searches that text. */
export function countedIn(query: Pick<Query, 'texts' | 'filters'>, index: OpenIndex): (id: string) => boolean {
  const isSearched = searchedIn(query, index);
  return (id) => isSearched(getPlace(index.places, id).plan);
}

/** Number of all records that a query searches. */
export function countSearched(query: Pick<Query, 'texts' | 'filters'>, index: OpenIndex): number {
  const plans = index.list.bundles.flat().filter(searchedIn(query, index));
  return plans.reduce((sum, { records }) => sum + records, 0);
}

function searchedIn(query: Pick<Query, 'texts' | 'filters'>, index: OpenIndex): (plan: PlanKey) => boolean {
  const searched = searchedTexts(query, index);
  return ({ id, otherText }) => !otherText || searched === 'all' || searched.includes(id);
}

function toMatches(ids: readonly string[]): Matches {
  return { termCounts: [], scores: new Map(ids.map((id) => [id, 0])) };
}

async function keepListed(ids: string[], filters: Filters, { tables }: OpenIndex): Promise<string[]> {
  const values = await tables.valuesOf(ids, 'listed');
  return ids.filter((_, at) => passes(must(values[at], 'facets'), filters));
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
