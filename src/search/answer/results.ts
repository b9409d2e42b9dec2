/**
 * The engine's answers, and the results that the search page works with. The types are the same in a worker, on the
 * page and in a script.
 */
import type { PlanEntry } from '../index/bundleList.ts';
import type { Query } from '../query/query.ts';
import type { Understanding } from '../query/understanding.ts';
import { facetNames, isNumberFacet } from '../records/record.ts';
import type { FacetName, IndexedTarget, RecordKind, SearchRecord } from '../records/record.ts';
import type { Given, Suggestions } from '../suggest/suggestions.ts';
import type { FacetCounts } from './facetCounts.ts';
import type { Hit } from './hit.ts';
import type { NumberCounts, NumberList } from './numberRows.ts';

/** What the search page asks of an engine, wherever it runs: of values, and answered with values, that can be sent. */
export interface PageEngine {
  /** How many hits, and the first of them in full: all at once, so that page and worker exchange one message each. */
  answer(query: Query, hitCount: number): Promise<Answer>;
  /** What is suggested beside the answer that was given. */
  suggest(query: Query, given: Given): Promise<Beside>;
  /** The counts beside the filters of these facets; of all by default. */
  count(query: Query, counted?: readonly FacetName[]): Promise<FacetCounts>;
  /** The numbers that the query is about, as rows. */
  numbers(query: Query): Promise<NumberList>;
  /** The counts beside their filters. */
  countNumbers(query: Query): Promise<NumberCounts>;
  /** The hits from one index up to another, in their order. */
  read(query: Query, from: number, to: number): Promise<Hit[]>;
  /** The texts listed, or those of the numbers listed, with all data of each, from one index up to another. */
  readWhole(query: Query, from: number, to: number): Promise<FoundRecord[]>;
}

export interface Engine extends PageEngine {
  find(query: Query): Promise<HitList>;
}

/** The hits of a query, counted. */
interface HitCounts {
  /** `exact`: every hit answers the whole question. `closest`: no record does, and the hits answer most of it. */
  matched: 'exact' | 'closest';
  /** What the query was understood as; null when it is taken literally. */
  understood: Understanding | null;
  /** The terms searched for, folded; empty when the query contains nothing to search. */
  terms: string[];
  /** When nothing was found: the number of records that match each term, in the order of the terms, before any filter. */
  termCounts: number[] | null;
  /** Exact: every hit counted can be read. */
  total: number;
  /** Number of hits of each kind. */
  kinds: Record<RecordKind, number>;
}

/** The hits of a query, by their ids. */
export interface HitList extends Omit<HitCounts, 'total'> {
  /** In the order the query wants. */
  ids: string[];
}

/** A second text of a plan among the hits, with its own. */
export interface OtherText {
  /** Plan id of the text. */
  plan: string;
  title: string;
  total: number;
}

/** Everything shown for a query except suggestions and the counts beside the filters, which need files of their own. */
interface Answer {
  found: HitCounts;
  /** The first hits, as many as requested. */
  hits: Hit[];
  otherTexts: OtherText[];
}

/** What comes after the hits: suggestions, and the closest of the hits that do not answer a query whole, where few do. */
interface Beside extends Suggestions {
  nearest: Hit[];
}

/** A hit as an export needs it. */
export interface FoundRecord {
  id: string;
  record: SearchRecord;
  plan: PlanEntry;
  hit: Hit;
  /** All its targets; of a question with a year, those about its words and due then. */
  targets: IndexedTarget[];
  /** Those that the query is about. */
  numbers: IndexedTarget[];
}

/** An answer in the form the page works with. */
export interface Results extends HitCounts {
  /** The first hits, as many as requested. */
  first: Hit[];
  /** Second texts of plans among the hits, whose own hits are shown on request. */
  otherTexts: OtherText[];
  /** The numbers that the query is about, where they are listed; else null. */
  numbers: NumberList | null;
  suggestions(): Promise<Beside>;
  /** The counts beside the filters; where texts are listed, without those of their numbers. */
  facets(): Promise<NumberCounts>;
  /** The counts beside the filters of the numbers of texts. */
  numberFacets(): Promise<FacetCounts>;
  /** The hits from one index up to another; by default all of them. */
  hits(from?: number, to?: number): Promise<Hit[]>;
  /** All texts listed, or those of the numbers listed, with all data of each, for an export. */
  records(): Promise<FoundRecord[]>;
}

/** Parts that will certainly be shown, and so are requested together with the answer. */
export interface Wanted {
  /** Number of hits. */
  hits: number;
  /** The counts beside the filters. */
  facets: boolean;
}

/** Facets that need no numbers: counting them reads no targets. */
const textFacets = facetNames.filter((facet) => !isNumberFacet(facet));
const ofNumbers = facetNames.filter(isNumberFacet);

/** Texts are read whole so many at a time: a reply of all would be as long as the list. */
const WHOLE_AT_ONCE = 500;

/** The results of a query. Rejects with SearchUnavailable. */
export async function runQuery(engine: PageEngine, query: Query, wanted: Wanted): Promise<Results> {
  const listsNumbers = query.view === 'numbers';
  const answering = engine.answer(query, listsNumbers ? 0 : wanted.hits);
  const listing = listsNumbers ? engine.numbers(query) : null;
  listing?.catch(() => undefined);
  const count = async (): Promise<NumberCounts> =>
    listsNumbers
      ? engine.countNumbers(query)
      : { facets: await engine.count(query, textFacets), units: [], modalities: [] };
  let counting = wanted.facets ? count() : undefined;
  // A failure to count is reported by facets(); the hits are shown without the counts.
  counting?.catch(() => (counting = undefined));
  const { found, hits, otherTexts } = await answering;
  const numbers = await listing;
  const { total } = found;
  const listed = numbers === null ? total : new Set(numbers.rows.map(({ id }) => id)).size;
  const given: Given = { given: total, total: found.matched === 'exact' ? total : 0 };
  return {
    ...found,
    first: hits,
    otherTexts,
    suggestions: () => engine.suggest(query, given),
    numbers,
    facets: () => (counting ??= count()),
    numberFacets: () => engine.count(query, ofNumbers),
    hits: (from = 0, to = total) => engine.read(query, from, to),
    records: () => readAll(engine, query, listed),
  };
}

async function readAll(engine: PageEngine, query: Query, total: number): Promise<FoundRecord[]> {
  const records: FoundRecord[] = [];
  for (let from = 0; from < total; from += WHOLE_AT_ONCE)
    records.push(...(await engine.readWhole(query, from, Math.min(total, from + WHOLE_AT_ONCE))));
  return records;
}
