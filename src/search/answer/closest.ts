/**
 * The closest records for a question that no record answers whole: ranked by how much of it they answer. Rare words
 * weigh more than common ones; the place, the year, the bureau and the audience asked for count too, and so does a number.
 */
import type { OpenIndex } from '../index/openIndex.ts';
import { byKind, getPlace } from '../index/recordPlaces.ts';
import type { RecordPlace } from '../index/recordPlaces.ts';
import { passes } from '../query/conditions.ts';
import type { Filters } from '../query/query.ts';
import { must } from '../../text/must.ts';
import type { IndexedTarget } from '../records/record.ts';
import type { Asked } from './asked.ts';
import { filteredValues, matchedNumbers } from './matchedNumbers.ts';
import { standings } from './restrictions.ts';
import { weighPhrases, weighWord } from './weighWord.ts';
import type { Sources } from './weighWord.ts';

/** At most this many are given: what follows has little to do with the question. */
const MOST = 20;
/** Only the best by their words are checked for the year and the bureau. */
const CHECKED = 120;
/** So many are read along with their numbers. */
const READ_AHEAD = 3;
/** A record with less than this share of what the best one answers is not close. */
const LEAST_SHARE = 0.5;
/** What a record gains, in shares of all words: for the place, what was asked beside the words, and its kind. */
const GAIN = { region: 0.6, audience: 0.15, year: 0.3, named: 0.3, served: 0.15 };
const KIND_GAIN = { measuredGoal: 0.09, goal: 0.06, measure: 0.05, task: 0.06, text: 0 };

/** The ids, best first; none when no record has any word of the question. */
export async function findClosest(asked: Asked, index: OpenIndex, sources: Sources): Promise<string[]> {
  const { meant } = asked;
  if (meant === null || meant.words.length === 0) return [];
  if (meant.years.length > 0) void readNumbers(asked, index, sources).catch(() => undefined);
  const shares = new Map<string, number>();
  const phrases = weighPhrases(meant.words, sources);
  phrases.catch(() => undefined);
  const weighed = await Promise.all(meant.words.map((word) => weighWord(word, sources)));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  for (const { weight, parts } of weighed) {
    for (const [id, part] of parts) shares.set(id, (shares.get(id) ?? 0) + (weight * part) / total);
  }
  for (const [id, share] of await phrases) shares.set(id, (shares.get(id) ?? 0) + share);
  const passing = await keepPassing([...shares.keys()], asked, index);
  const gained = (id: string): number => must(shares.get(id), id) + gainOf(getPlace(index.places, id), asked);
  const best = sortBy(passing, gained, index).slice(0, CHECKED);
  // Whatever is due, most of these will be the first hits.
  if (meant.years.length > 0) index.readRecords(best.slice(0, READ_AHEAD)).catch(() => undefined);
  const [due, standing] = await Promise.all([
    meant.years.length > 0 ? dueNumbers(best, asked, index) : undefined,
    standings(best, asked, index),
  ]);
  const scores = new Map(
    best.map((id, at) => {
      const isDue = due?.[at] !== undefined && due[at].length > 0;
      const stands = standing?.[at];
      const bureau = stands === 'named' ? GAIN.named : stands === 'served' ? GAIN.served : 0;
      return [id, gained(id) + (isDue ? GAIN.year : 0) + bureau] as const;
    }),
  );
  const scoreOf = (id: string): number => must(scores.get(id), id);
  const ranked = sortBy(best, scoreOf, index);
  const least = LEAST_SHARE * (ranked[0] === undefined ? 0 : scoreOf(ranked[0]));
  return ranked.filter((id) => scoreOf(id) >= least).slice(0, MOST);
}

/** Begins to read the numbers of the records about the rarest word, so that they are there when all words are weighed. */
async function readNumbers(asked: Asked, index: OpenIndex, { findWord, findTopics }: Sources): Promise<void> {
  const found = await Promise.all(
    (asked.meant?.words ?? []).map(async ({ names, indicators, topics }) => {
      const [having, treating] = await Promise.all([findWord(names, indicators), findTopics(topics)]);
      return [...having, ...treating];
    }),
  );
  const [rarest = []] = found.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
  await dueNumbers(rarest, asked, index);
}

/** The numbers of each record that are due in the year asked: with a place, it is a year of the plans of that place. */
async function dueNumbers(ids: readonly string[], asked: Asked, index: OpenIndex): Promise<IndexedTarget[][]> {
  const regions = (asked.meant?.regions ?? []).map(({ value }) => value);
  const there = ids.filter((id) => regions.length === 0 || regions.includes(getPlace(index.places, id).plan.region));
  const matched = await matchedNumbers(there, asked, index);
  const due = new Map(there.map((id, at) => [id, must(matched[at], id)]));
  return ids.map((id) => due.get(id) ?? []);
}

async function keepPassing(ids: string[], asked: Asked, index: OpenIndex): Promise<string[]> {
  const strict = withoutMeant(asked.filters, asked.meant);
  const values = await filteredValues(ids, { ...asked, filters: strict }, index);
  return ids.filter((_, at) => passes(must(values[at], 'facets'), strict));
}

/** The filters that the reader chose; those understood from words only count. */
export function withoutMeant(filters: Filters, meant: Asked['meant']): Filters {
  const understood = { region: meant?.regions ?? [], audience: meant?.audiences ?? [] };
  return Object.fromEntries(
    Object.entries(filters).filter(([facet, values]) =>
      facet === 'region' || facet === 'audience'
        ? values.join(' ') !== understood[facet].map(({ value }) => value).join(' ')
        : true,
    ),
  );
}

function gainOf({ kind, measured, plan }: RecordPlace, { meant }: Asked): number {
  const regions = meant?.regions.some(({ value }) => value === plan.region) ?? false;
  const audiences = meant?.audiences.some(({ value }) => value === plan.audience) ?? false;
  const own = kind === 'goal' && measured ? 'measuredGoal' : kind;
  return (regions ? GAIN.region : 0) + (audiences ? GAIN.audience : 0) + KIND_GAIN[own];
}

function sortBy(ids: readonly string[], scoreOf: (id: string) => number, { places }: OpenIndex): string[] {
  return ids.toSorted((a, b) => scoreOf(b) - scoreOf(a) || byKind(getPlace(places, a), getPlace(places, b)));
}
