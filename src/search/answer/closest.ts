/**
 * The closest records for a question that no record answers whole: ranked by how much of it they answer. Rare words
 * weigh more than common ones; the place, the year, the bureau and the audience asked for count too, and so does a number.
 */
import type { OpenIndex } from '../index/openIndex.ts';
import { byKind, getPlace } from '../index/recordPlaces.ts';
import type { RecordPlace } from '../index/recordPlaces.ts';
import { passes } from '../query/conditions.ts';
import type { Filters } from '../query/query.ts';
import type { UnderstoodWord } from '../query/understanding.ts';
import { isLong } from '../query/cutTerm.ts';
import { toBigrams } from '../query/wantedTerms.ts';
import { must } from '../../text/must.ts';
import type { IndexedTarget } from '../records/record.ts';
import type { Asked } from './asked.ts';
import { filteredValues, matchedNumbers } from './matchedNumbers.ts';
import { standings } from './restrictions.ts';

/** At most this many are given: what follows has little to do with the question. */
const MOST = 20;
/** Only the best by their words are checked for the year and the bureau. */
const CHECKED = 120;
/** A record with less than this share of what the best one answers is not close. */
const LEAST_SHARE = 0.5;
/** What a record gains, in shares of all words: for the place, what was asked beside the words, and its kind. */
const GAIN = { region: 0.45, audience: 0.15, year: 0.3, named: 0.3, served: 0.15, topic: 0.35, piece: 0.9, pair: 0.4 };
const KIND_GAIN = { measuredGoal: 0.09, goal: 0.06, measure: 0.05, task: 0.06, text: 0 };

/** Gives the records that contain a word by one of its names, with how often; of all plans that are searched. */
export type FindWord = (names: readonly string[], indicators: readonly string[]) => Promise<ReadonlySet<string>>;

/** What the closest records are found with. */
export interface Sources {
  /** Number of all records that are searched. */
  all: number;
  findWord: FindWord;
  /** The records that treat one of these topics. */
  findTopics: (topics: readonly string[]) => Promise<readonly string[]>;
  /** The shorter words that a word is made of. */
  cutWord: (word: string) => Promise<string[]>;
}

/** The ids, best first; none when no record has any word of the question. */
export async function findClosest(asked: Asked, index: OpenIndex, sources: Sources): Promise<string[]> {
  const { meant } = asked;
  if (meant === null || meant.words.length === 0) return [];
  if (meant.years.length > 0) void readNumbers(asked, index, sources).catch(() => undefined);
  const shares = new Map<string, number>();
  const weighed = await Promise.all(meant.words.map((word) => weighWord(word, sources)));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  for (const { weight, parts } of weighed) {
    for (const [id, part] of parts) shares.set(id, (shares.get(id) ?? 0) + (weight * part) / total);
  }
  const passing = await keepPassing([...shares.keys()], asked, index);
  const gained = (id: string): number => must(shares.get(id), id) + gainOf(getPlace(index.places, id), asked);
  const best = sortBy(passing, gained, index).slice(0, CHECKED);
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

interface WeighedWord {
  weight: number;
  /** How much of the word a record has, from 0 to 1. */
  parts: Map<string, number>;
}

/** A word that no record has is looked for by its pairs of characters; a topic of it counts for a part of it. */
async function weighWord(
  { names, indicators, topics }: UnderstoodWord,
  { all, findWord, findTopics, cutWord }: Sources,
): Promise<WeighedWord> {
  const [found, treating, pieces] = await Promise.all([
    findWord(names, indicators),
    findTopics(topics),
    weighPieces(names, all, findWord, cutWord),
  ]);
  const parts = new Map<string, number>();
  const keepBest = (id: string, part: number): void => void parts.set(id, Math.max(part, parts.get(id) ?? 0));
  for (const id of treating) keepBest(id, GAIN.topic);
  for (const [id, part] of pieces) keepBest(id, part);
  for (const id of found) keepBest(id, 1);
  if (parts.size > 0) return { weight: rarityOf(found.size === 0 ? parts.size : found.size, all), parts };
  const pairs = [...new Set(names.flatMap(toBigrams))];
  for (const having of await Promise.all(pairs.map((pair) => findWord([pair], [])))) {
    const share = (GAIN.pair * rarityOf(having.size, all)) / (pairs.length * rarityOf(1, all));
    for (const id of having) parts.set(id, (parts.get(id) ?? 0) + share);
  }
  return { weight: rarityOf(1, all), parts };
}

/** How much of a long word a record has in pieces: 小学生近视率 in 近视率. */
async function weighPieces(
  names: readonly string[],
  all: number,
  findWord: FindWord,
  cutWord: Sources['cutWord'],
): Promise<Map<string, number>> {
  const parts = new Map<string, number>();
  const found = await Promise.all(
    names.filter(isLong).map(async (name) => Promise.all((await cutWord(name)).map((piece) => findWord([piece], [])))),
  );
  for (const having of found) {
    const weights = having.map(({ size }) => rarityOf(size, all));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    having.forEach((ids, at) => {
      const share = (GAIN.piece * (weights[at] ?? 0)) / total;
      for (const id of ids) parts.set(id, (parts.get(id) ?? 0) + share);
    });
  }
  return parts;
}

/** The rarer, the more it says. */
function rarityOf(having: number, all: number): number {
  return Math.log((all + 1) / (having + 0.5));
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
