/** The records that answer a query, in their order: all that answer it whole, else the closest ones. */
import { must } from '../../text/must.ts';
import { bundlesFor } from '../index/bundleList.ts';
import type { OpenIndex } from '../index/openIndex.ts';
import { byKind, byText, getPlace } from '../index/recordPlaces.ts';
import { topicWord } from '../index/wordParts.ts';
import { passes } from '../query/conditions.ts';
import { filteredFacets } from '../query/query.ts';
import type { Filters, Query } from '../query/query.ts';
import { tabledFacets } from '../records/facets.ts';
import { isNumberFacet } from '../records/record.ts';
import type { Asked } from './asked.ts';
import { countedIn, countSearched } from './candidates.ts';
import { findClosest } from './closest.ts';
import type { FindWord } from './weighWord.ts';
import type { EngineParts } from './engineParts.ts';
import { filteredValues } from './matchedNumbers.ts';
import type { Matches } from './matches.ts';
import { toRank } from './ranking.ts';
import { standings } from './restrictions.ts';
import type { HitList } from './results.ts';

/** The hits of a query. Rejects with SearchUnavailable. */
export async function findRecords(parts: EngineParts, query: Query): Promise<HitList> {
  const { index, candidates } = parts;
  const asked = await parts.asking.ask(query);
  const { ids: passed, matches } = await findWhole(parts, asked);
  const found = passed.length > 0 ? await sortIds(passed, asked, matches, index) : await closest(parts, asked);
  const kinds = { goal: 0, measure: 0, task: 0, text: 0 };
  for (const id of found) kinds[getPlace(index.places, id).kind] += 1;
  const everywhere = passed.length > 0 ? null : await candidates.match(asked, bundlesFor(index.list, {}));
  return {
    matched: passed.length > 0 || asked.meant === null ? 'exact' : 'closest',
    understood: asked.meant,
    terms: asked.wanted.terms.map(([term]) => term),
    termCounts: everywhere?.termCounts ?? null,
    ids: found,
    kinds,
  };
}

/** The records that answer a query whole, in no order. */
export async function findWhole(
  { index, candidates }: EngineParts,
  asked: Asked,
): Promise<{ ids: string[]; matches: Matches }> {
  const { ids, matches } = await candidates.find(
    asked,
    bundlesFor(index.list, asked.filters),
    listedFilters(asked.filters),
  );
  const values = await filteredValues(ids, asked, index);
  return { ids: ids.filter((_, at) => passes(must(values[at], 'facets'), asked.filters)), matches };
}

/** The filters that the list of records decides, without its tables and numbers. */
function listedFilters(filters: Filters): Filters {
  const listed = filteredFacets(filters).filter((facet) => !tabledFacets.includes(facet) && !isNumberFacet(facet));
  return Object.fromEntries(listed.map((facet) => [facet, filters[facet]]));
}

async function sortIds(ids: readonly string[], asked: Asked, { scores }: Matches, index: OpenIndex): Promise<string[]> {
  const [standing, phrases] = await Promise.all([standings(ids, asked, index), findPhrases(asked, index)]);
  const placed = ids.map((id, at) => {
    const place = getPlace(index.places, id);
    return {
      id,
      place,
      score: must(scores.get(id), `score of ${id}`),
      rank: toRank(place, asked, { standing: standing?.[at], phrase: phrases.has(id) }),
    };
  });
  placed.sort((a, b) =>
    asked.sort === 'text' ? byText(a.place, b.place) : a.rank - b.rank || b.score - a.score || byKind(a.place, b.place),
  );
  return placed.map(({ id }) => id);
}

/** The records that contain a term as it was typed, though it was cut. */
async function findPhrases({ meant }: Asked, index: OpenIndex): Promise<ReadonlySet<string>> {
  const found = await Promise.all((meant?.cut ?? []).map(({ term }) => index.findTerm(term)));
  return new Set(found.flatMap((matches) => [...matches.keys()]));
}

/** The closest records, best first, for a question that was understood, whether or not records answer it whole. */
export async function closest({ index, candidates, asking }: EngineParts, asked: Asked): Promise<string[]> {
  if (asked.meant === null) return [];
  const bundles = bundlesFor(index.list, {});
  const isCounted = countedIn(asked, index);
  const findWord: FindWord = async ([term, ...others], indicators) => {
    if (term === undefined) return new Set();
    const wanted = { terms: [[term, ...others] as const], indicators: [indicators], subjects: [], near: false };
    return new Set((await candidates.match({ ...asked, wanted, meant: null }, bundles)).scores.keys());
  };
  return findClosest(asked, index, {
    all: countSearched(asked, index),
    common: index.list.common,
    findWord,
    findTopics: async (topics) => (await index.findWords(topics.map(topicWord))).filter(isCounted),
    cutWord: asking.cutWord,
  });
}
