/**
 * The search engine: Pagefind asked so that its answer is exact and complete.
 *
 * - Hits are the records that hold every term and pass every filter, none more and none fewer.
 * - They are ordered by relevance (relevance.ts), then by kind and order in the texts.
 * - However the records are cut into bundles, the answer is the same; a bundle that no hit can stand in is not opened.
 * - An index file that did not arrive makes a SearchUnavailable, never an answer that looks complete.
 *
 * Knows neither page, worker nor disk: whoever runs it hands in the reader of the index.
 */
import { aliasFile } from '../query/aliases.ts';
import type { AliasGroup } from '../query/aliases.ts';
import { findAcross } from './across.ts';
import { toAsked } from '../query/asked.ts';
import type { Asked } from '../query/asked.ts';
import { openBundles } from '../index/bundles.ts';
import { bundlesCountedFor, bundlesFor, isCountedFor, toPlanKey } from '../index/bundleList.ts';
import type { Answer, Engine, Found, FoundRecord } from './engineTypes.ts';
import { toFacetCounts } from './facetCounts.ts';
import type { FacetCounts } from './facetCounts.ts';
import { countFacets, passes } from '../query/filters.ts';
import { toHit } from './hit.ts';
import type { Hit } from './hit.ts';
import { keepFiles, keepLast } from '../index/keep.ts';
import { findMatches, joinMatches } from './matches.ts';
import type { Matches } from './matches.ts';
import type { IndexedTarget } from '../query/numbers.ts';
import { byKind, byText, getPlace } from '../index/recordPlaces.ts';
import type { Places } from '../index/recordPlaces.ts';
import { hasConditions } from '../query/query.ts';
import type { Query } from '../query/query.ts';
import type { IndexReader } from '../index/reader.ts';
import { createRecordStore } from '../index/recordStore.ts';
import { suggest } from '../suggest/suggest.ts';
import { createTables, needsTable } from '../index/tables.ts';
import { parseTerms } from '../query/terms.ts';
import { createWordBreaker } from './within.ts';

/** The engine on an index; reads its catalogue. */
export async function createEngine(index: IndexReader): Promise<Engine> {
  const reader = { ...index, readJson: keepFiles(index) };
  const { catalogue, places, open, idsIn, plans } = await openBundles(reader);
  const { common } = catalogue;
  const readRecords = createRecordStore(reader, places);
  const tables = createTables(reader, places);
  const breaker = createWordBreaker();
  const matchers = new Map<string, (asked: Asked) => Promise<Matches>>();
  const keepNarrowed = keepLast<string[]>();

  async function ask(query: Query): Promise<Asked> {
    const groups = query.also.length === 0 ? [] : ((await reader.readJson(aliasFile)) as AliasGroup[]);
    return toAsked(query, groups);
  }

  /** What holds the terms: the same question again, with another filter, asks a bundle nothing. */
  async function match(query: Query, bundles: readonly string[]): Promise<Matches> {
    const asked = await ask(query);
    await open(bundles);
    const everything = query.terms.trim() === '' && hasConditions(query);
    if (everything) return { termCounts: [], scores: new Map(idsIn(bundles).map((id) => [id, 0])) };
    return joinMatches(await Promise.all(bundles.map((bundle) => matcherOf(bundle)(asked))));
  }

  function matcherOf(bundle: string): (asked: Asked) => Promise<Matches> {
    const known = matchers.get(bundle);
    if (known !== undefined) return known;
    const keep = keepLast<Matches>();
    const matcher = (asked: Asked): Promise<Matches> =>
      keep(JSON.stringify(asked), () => findMatches(asked, bundle, { reader, readRecords, places, common }));
    matchers.set(bundle, matcher);
    return matcher;
  }

  /** Of what holds the terms, what answers the question about numbers and stands there as words. */
  async function narrow({ scores }: Matches, query: Query): Promise<string[]> {
    const ids = [...scores.keys()];
    const targets = await targetsOf(ids, query);
    const answering = query.numbers === null ? ids : ids.filter((_, at) => (targets[at] ?? []).length > 0);
    if (!query.whole || breaker === undefined) return answering;
    const { terms } = await ask(query);
    const records = await readRecords(answering);
    return answering.filter((_, at) => {
      const record = records[at];
      return record !== undefined && !findAcross(record, terms.flat(), breaker).only;
    });
  }

  function narrowed(matches: Matches, query: Query, bundles: readonly string[]): Promise<string[]> {
    const { terms, also, near, whole, numbers } = query;
    return keepNarrowed(JSON.stringify([terms, also, near, whole, numbers, bundles]), () => narrow(matches, query));
  }

  async function targetsOf(ids: readonly string[], { numbers }: Query): Promise<IndexedTarget[][]> {
    return numbers === null ? ids.map(() => []) : tables.targetsOf(ids, numbers);
  }

  async function readWhole(ids: readonly string[], query: Query): Promise<FoundRecord[]> {
    const [records, targets, asked] = await Promise.all([readRecords(ids), targetsOf(ids, query), ask(query)]);
    return records.map((record, at) => {
      const shown = { asked, targets: targets[at] ?? [], breaker };
      return { record, plan: getPlace(places, ids[at] ?? '').plan, hit: toHit(record, shown) };
    });
  }

  async function read(ids: readonly string[], query: Query): Promise<Hit[]> {
    return (await readWhole(ids, query)).map(({ hit }) => hit);
  }

  async function find(query: Query): Promise<Found> {
    const bundles = bundlesFor(catalogue, query.filters);
    const matches = await match(query, bundles);
    const ids = await narrowed(matches, query, bundles);
    const values = await tables.valuesOf(ids, needsTable(query.filters));
    const passed = ids.filter((_, at) => passes(values[at] ?? {}, query.filters));
    const kinds = { goal: 0, measure: 0, text: 0 };
    for (const id of passed) kinds[getPlace(places, id).kind] += 1;
    const termCounts = passed.length > 0 ? null : (await match(query, bundlesFor(catalogue, {}))).termCounts;
    return { terms: parseTerms(query.terms), termCounts, ids: sortIds(passed, query, matches, places), kinds };
  }

  async function count(query: Query): Promise<FacetCounts> {
    const bundles = bundlesCountedFor(catalogue, query.filters);
    const all = await narrowed(await match(query, bundles), query, bundles);
    // A bundle holds other plans too: what they are must not show in the order of the values.
    const ids = all.filter((id) => isCountedFor(toPlanKey(getPlace(places, id).plan), query.filters));
    const counts = countFacets(await tables.valuesOf(ids, true), query.filters);
    return toFacetCounts(counts, plans(), await tables.labelsOf(ids));
  }

  async function answer(query: Query, hitCount: number): Promise<Answer> {
    const found = await find(query);
    const [hits, suggestions] = await Promise.all([
      read(found.ids.slice(0, hitCount), query),
      suggest(query, found.ids.length, reader, async (other) => (await find(other)).ids.length),
    ]);
    return { found, hits, suggestions };
  }

  return { find, answer, count, read, readWhole };
}

function sortIds(ids: readonly string[], { sort }: Query, { scores }: Matches, places: Places): string[] {
  const placed = ids.map((id) => ({ id, score: scores.get(id) ?? 0, place: getPlace(places, id) }));
  placed.sort((a, b) => (sort === 'text' ? byText(a.place, b.place) : b.score - a.score || byKind(a.place, b.place)));
  return placed.map(({ id }) => id);
}
