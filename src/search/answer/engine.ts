/**
 * The search engine: Pagefind used so that its answers are exact and complete.
 *
 * - Hits are the records that match every term and pass every filter: all of them and no other.
 * - They are ordered by relevance (matches.ts), then by kind and order in the texts.
 * - The answer does not depend on how the records are cut into bundles; a bundle that cannot contain a hit is not opened.
 * - An index file that did not arrive makes a SearchUnavailable, never an answer that looks complete.
 *
 * It knows neither page, worker nor disk: its caller provides the reader of the index.
 */
import { must } from '../../text/must.ts';
import { bundlesCountedFor, bundlesFor, isCountedFor, toPlanKey } from '../index/bundleList.ts';
import type { IndexReader } from '../index/indexReader.ts';
import { openIndex } from '../index/openIndex.ts';
import type { OpenIndex } from '../index/openIndex.ts';
import { valuesFor } from '../index/recordStore.ts';
import { byKind, byText, getPlace } from '../index/recordPlaces.ts';
import { passes } from '../query/conditions.ts';
import type { Query } from '../query/query.ts';
import { parseTerms } from '../query/terms.ts';
import { createSuggest } from '../suggest/suggestions.ts';
import { createWordBreaker } from './acrossWords.ts';
import type { WordBreaker } from './acrossWords.ts';
import { createCandidateFinder } from './candidates.ts';
import type { CandidateFinder } from './candidates.ts';
import { toFacetCounts } from './facetCounts.ts';
import type { FacetCounts } from './facetCounts.ts';
import { toHit } from './hit.ts';
import type { Hit } from './hit.ts';
import type { Matches } from './matches.ts';
import type { Engine, FoundRecord, HitList } from './results.ts';

/** The parts with which queries are answered. */
interface EngineParts {
  index: OpenIndex;
  candidates: CandidateFinder;
  breaker: WordBreaker | undefined;
}

/** Opens the index and returns the engine for it. Rejects with SearchUnavailable. */
export async function createEngine(reader: IndexReader): Promise<Engine> {
  const index = await openIndex(reader);
  const breaker = createWordBreaker();
  const parts = { index, breaker, candidates: createCandidateFinder(index, breaker) };
  const suggest = createSuggest(reader, index.readAliases);
  const read = async (ids: readonly string[], query: Query): Promise<Hit[]> =>
    (await readWhole(parts, ids, query)).map(({ hit }) => hit);
  return {
    find: (query) => find(parts, query),
    answer: async (query, hitCount) => {
      const found = await find(parts, query);
      const [hits, suggestions] = await Promise.all([
        read(found.ids.slice(0, hitCount), query),
        suggest(query, found.ids.length, async (other) => (await find(parts, other)).ids.length),
      ]);
      return { found, hits, suggestions };
    },
    count: (query) => count(parts, query),
    read,
    readWhole: (ids, query) => readWhole(parts, ids, query),
  };
}

async function find({ index, candidates }: EngineParts, query: Query): Promise<HitList> {
  const { ids, matches } = await candidates.find(query, bundlesFor(index.list, query.filters));
  const values = await index.tables.valuesOf(ids, valuesFor(query.filters));
  const passed = ids.filter((_, at) => passes(must(values[at], 'facets'), query.filters));
  const kinds = { goal: 0, measure: 0, task: 0, text: 0 };
  for (const id of passed) kinds[getPlace(index.places, id).kind] += 1;
  const everywhere = passed.length > 0 ? null : await candidates.match(query, bundlesFor(index.list, {}));
  return {
    terms: parseTerms(query.terms),
    termCounts: everywhere?.termCounts ?? null,
    ids: sortIds(passed, query, matches, index),
    kinds,
  };
}

function sortIds(ids: readonly string[], { sort }: Query, { scores }: Matches, { places }: OpenIndex): string[] {
  const placed = ids.map((id) => ({ id, score: must(scores.get(id), `score of ${id}`), place: getPlace(places, id) }));
  placed.sort((a, b) => (sort === 'text' ? byText(a.place, b.place) : b.score - a.score || byKind(a.place, b.place)));
  return placed.map(({ id }) => id);
}

async function count({ index, candidates }: EngineParts, query: Query): Promise<FacetCounts> {
  const { filters } = query;
  const bundles = bundlesCountedFor(index.list, filters);
  const { ids: all } = await candidates.find(query, bundles);
  // A bundle contains other plans too; their values must not be listed.
  const ids = all.filter((id) => isCountedFor(toPlanKey(getPlace(index.places, id).plan), filters));
  const plans = (await index.openBundles(bundles)).flatMap((bundle) => bundle.plans);
  const values = await index.tables.valuesOf(ids, 'all');
  return toFacetCounts(values, filters, index.list, plans, await index.tables.labelsOf(ids));
}

async function readWhole(
  { index, candidates, breaker }: EngineParts,
  ids: readonly string[],
  query: Query,
): Promise<FoundRecord[]> {
  const { numbers } = query;
  const [records, targets, wanted] = await Promise.all([
    index.readRecords(ids),
    numbers === null ? [] : index.tables.targetsOf(ids, numbers),
    candidates.wantedTerms(query),
  ]);
  return records.map((record, at) => {
    const { plan } = getPlace(index.places, must(ids[at], 'id'));
    return { record: record.record, plan, hit: toHit(record, { wanted, targets: targets[at] ?? [], breaker }) };
  });
}
