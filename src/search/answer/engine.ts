/**
 * The search engine: an index of Pagefind, read so that answers are exact and complete.
 *
 * - A query is first understood (asked.ts); taken literally, its terms are characters.
 * - Hits are the records that match every term and pass every filter: all of them and no other. Where there is none, the
 *   closest ones (closest.ts) are given, and said to be.
 * - They are ordered by what the question wants (ranking.ts), by relevance (matches.ts), then by order in the texts.
 * - The answer does not depend on how the records are cut into bundles; a bundle that cannot contain a hit is not opened.
 * - An index file that did not arrive whole makes a SearchUnavailable, never an answer that looks complete.
 *
 * It knows neither page, worker nor disk: its caller provides the files of the index.
 */
import type { PlanKey } from '../index/bundleList.ts';
import { once } from '../index/indexReader.ts';
import type { ReadFile } from '../index/indexReader.ts';
import { openIndex } from '../index/openIndex.ts';
import type { OpenIndex } from '../index/openIndex.ts';
import { getPlace } from '../index/recordPlaces.ts';
import { emptyQuery } from '../query/query.ts';
import type { Query } from '../query/query.ts';
import { facetNames } from '../records/record.ts';
import type { FindAliases } from '../query/wantedTerms.ts';
import type { Offers } from '../suggest/offers.ts';
import { createWordBreaker } from './acrossWords.ts';
import { createAsking } from './asked.ts';
import { countedIn, createCandidateFinder } from './candidates.ts';
import { countFacets } from './countFacets.ts';
import type { EngineParts } from './engineParts.ts';
import { findRecords, findWhole } from './findRecords.ts';
import type { Hit } from './hit.ts';
import { readHits, readWhole } from './readHits.ts';
import { readNearest } from './nearest.ts';
import type { NumberList } from './numberRows.ts';
import type { Engine, HitList, OtherText } from './results.ts';

/** Opens the index whose first file has this checksum, and returns the engine for it. Rejects with SearchUnavailable. */
export async function createEngine(readFile: ReadFile, check: string): Promise<Engine> {
  const index = await openIndex(readFile, check);
  const breaker = createWordBreaker();
  const candidates = createCandidateFinder(index, breaker);
  // Suggestions come after the first hits, and so does their code.
  const openOffers = once(async () => (await import('../suggest/offers.ts')).createReadOffers(index.reader));
  const readOffers = async (): Promise<Offers> => (await openOffers())();
  const readAliases = async (): Promise<FindAliases> => (await readOffers()).findAliases;
  const asking = createAsking(index, readAliases, createCount(index));
  const parts = { index, breaker, candidates, asking };
  const find = keepLatest((query) => findRecords(parts, query));
  // Most questions are not about numbers: a first answer does not wait for that code.
  const numbers = keepLatest(async (query) => (await import('./findNumbers.ts')).findNumbers(parts, query));
  const read = async (query: Query, from: number, to: number): Promise<Hit[]> =>
    (await readHits(parts, (await find(query)).ids.slice(from, to), query)).map(({ hit }) => hit);
  return {
    find,
    answer: async (query, hitCount) => {
      const found = await find(query);
      const [hits, otherTexts] = await Promise.all([read(query, 0, hitCount), findOtherTexts(parts, query, found)]);
      const { ids, ...counts } = found;
      return { found: { ...counts, total: ids.length }, hits, otherTexts };
    },
    suggest: createSuggestions(parts, readOffers),
    count: (query, counted = facetNames) => countFacets(parts, query, counted),
    numbers,
    countNumbers: async (query) => (await import('./findNumbers.ts')).countNumbers(parts, query),
    read,
    readWhole: async (query, from, to) => {
      const ids = query.view === 'numbers' ? textsOf(await numbers(query)) : (await find(query)).ids;
      return readWhole(parts, ids.slice(from, to), query);
    },
  };
}

function createSuggestions(parts: EngineParts, readOffers: () => Promise<Offers>): Engine['suggest'] {
  const { index, asking } = parts;
  const open = once(async () => (await import('../suggest/suggestions.ts')).createSuggest(index.reader, readOffers));
  const count = async (query: Query) => (await findWhole(parts, await asking.ask(query))).ids.length;
  return async (query, given) => {
    const [understood, suggest] = await Promise.all([asking.understand(query.terms), open()]);
    const [tabled, nearest] = await Promise.all([
      suggest({ query, understood, ...given }, count),
      readNearest(parts, query, given.total),
    ]);
    return { ...tabled, nearest };
  };
}

/** The texts of the numbers listed, each once. */
function textsOf({ rows }: NumberList): string[] {
  return [...new Set(rows.map(({ id }) => id))];
}

/** Keeps the answer to the latest query: a list is found once, and read in parts. */
function keepLatest<Found>(answer: (query: Query) => Promise<Found>): (query: Query) => Promise<Found> {
  let latest: { key: string; give: () => Promise<Found> } | undefined;
  return (query) => {
    const key = JSON.stringify(query);
    if (latest?.key !== key) latest = { key, give: once(() => answer(query)) };
    return latest.give();
  };
}

/** Gives the number of records that contain a term. */
function createCount(index: OpenIndex): (term: string) => Promise<number> {
  const isCounted = countedIn(emptyQuery, index);
  return async (term) => [...(await index.findTerm(term)).keys()].filter(isCounted).length;
}

/** The second texts of the plans that have hits, with the hits of each. */
async function findOtherTexts(parts: EngineParts, query: Query, { ids, matched }: HitList): Promise<OtherText[]> {
  if (matched === 'closest' || query.texts === 'all') return [];
  const { places, list } = parts.index;
  const hit = new Set(ids.map((id) => kinOf(getPlace(places, id).plan)));
  const own = list.bundles.flat().filter((plan) => plan.otherText && hit.has(kinOf(plan)));
  const found = await Promise.all(
    own.map(async ({ id: plan, title = '' }) => {
      const asked = await parts.asking.ask({ ...query, filters: { ...query.filters, plan: [plan] } });
      const records = (await findWhole(parts, asked)).ids;
      return records.length === 0 ? [] : [{ plan, title, total: records.length }];
    }),
  );
  return found.flat();
}

/** Texts of one plan have the same region and audience. */
function kinOf({ region, audience }: PlanKey): string {
  return `${region} ${audience}`;
}
