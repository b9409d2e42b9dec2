/** A query → the answer that `npm run query` prints. */
import { runQuery } from '../../src/search/answer/results.ts';
import type { FoundRecord } from '../../src/search/answer/results.ts';
import type { AskedRole } from '../../src/model/synonyms.ts';
import type { Query } from '../../src/search/query/query.ts';
import type { Aboutness } from '../../src/search/query/aboutWord.ts';
import { parseTerms } from '../../src/search/query/terms.ts';
import type { Understanding, UnderstoodBy } from '../../src/search/query/understanding.ts';
import { recordAddress } from '../../src/search/records/record.ts';
import type { IndexedTarget, RecordKind } from '../../src/search/records/record.ts';
import type { OtherQuestion } from '../../src/search/suggest/instead.ts';
import { openDiskEngine } from '../search/openDiskEngine.ts';

type PrintedTarget = Omit<IndexedTarget, 'subject'>;

interface PrintedHit {
  /** The page of the commitment; for other text, the place where it begins. */
  url: string;
  kind: RecordKind;
  /** Plan id. */
  plan: string;
  /** Heading of its domain; null for a text outside the domains. */
  domain: string | null;
  /** The printed number; null for a text. */
  num: number | null;
  /** All its targets; of a question with a year, those about its words and due then. */
  targets: PrintedTarget[];
}

/** What the query was understood as; places, bureaus and audiences by their ids. */
interface PrintedUnderstanding {
  /** The words looked up. */
  words: string[];
  regions: string[];
  years: number[];
  departments: string[];
  /** As what the bureaus are asked for, where the plans of their place tell it; else they are asked for in any role. */
  roles: AskedRole[];
  audiences: string[];
  /** Words looked up under others, and why. */
  mended: { asked: string; words: string[]; by: UnderstoodBy }[];
  /** Terms without blanks that were cut into words. */
  cut: string[];
  /** Parts of the query that are no subject. */
  setAside: string[];
}

export interface PrintedAnswer {
  total: number;
  /** `closest` when nothing answers the whole query. */
  matched: 'exact' | 'closest';
  understood: PrintedUnderstanding;
  /** All of them, in the order of the search page. */
  hits: PrintedHit[];
  /** Other queries that have exact answers, when this one has none. */
  instead: OtherQuestion[];
}

/** A number, with what holds it. */
interface PrintedNumber extends PrintedTarget {
  /** `words`: it has the words; `subject`: it is of the topic that they name; null without words, or for a closest one. */
  about: Aboutness | null;
  /** The page of the commitment. */
  url: string;
  /** Plan id. */
  plan: string;
  /** Slug. */
  region: string;
  leads: string[];
}

/** What `--numbers` prints: numbers instead of hits. */
export interface PrintedNumbers extends Omit<PrintedAnswer, 'hits'> {
  numbers: PrintedNumber[];
  /** Plans that may have more and were not read, as there are too many: 0 unless they are over 24. */
  plansLeftOut: number;
}

/** The numbers that a query is about, from the index in a folder. */
export async function answerNumbers(folder: string, query: Query): Promise<PrintedNumbers> {
  const engine = await openDiskEngine(folder);
  const { matched, understood, rows, plansLeftOut } = await engine.numbers(query);
  const results = await runQuery(engine, query, { hits: 0, facets: false });
  return {
    total: rows.length,
    matched,
    understood: understood === null ? literally(parseTerms(query.terms)) : toPrinted(understood),
    numbers: rows.map(({ target, about = null, url, plan, leads }) => ({
      ...toPrintedTarget(target),
      ...{ about, url: url.replace(/[?#].*$/, ''), plan: plan.id, region: plan.region.value, leads },
    })),
    plansLeftOut,
    instead: rows.length > 0 ? [] : (await results.suggestions()).instead,
  };
}

/** The answer from the index in a folder. Rejects with SearchUnavailable when a file of the index is missing or damaged. */
export async function answerQuery(folder: string, query: Query): Promise<PrintedAnswer> {
  const engine = await openDiskEngine(folder);
  const results = await runQuery(engine, query, { hits: 0, facets: false });
  return {
    total: results.total,
    matched: results.matched,
    understood: results.understood === null ? literally(results.terms) : toPrinted(results.understood),
    hits: (await results.records()).map(toPrintedHit),
    instead: (await results.suggestions()).instead,
  };
}

function literally(words: string[]): PrintedUnderstanding {
  return {
    words,
    regions: [],
    years: [],
    departments: [],
    roles: [],
    audiences: [],
    mended: [],
    cut: [],
    setAside: [],
  };
}

function toPrinted(understood: Understanding): PrintedUnderstanding {
  const { words, regions, years, departments, roles, audiences, cut, setAside, untold } = understood;
  return {
    words: words.flatMap(({ names }) => names),
    regions: distinct(regions.map(({ value }) => value)),
    years: years.map(({ year }) => year),
    departments: distinct(departments.map(({ value }) => value)),
    roles: [...new Set(roles.map(({ role }) => role))],
    audiences: distinct(audiences.map(({ value }) => value)),
    mended: words.filter(({ by }) => by !== 'typed').map(({ asked, names, by }) => ({ asked, words: names, by })),
    cut: cut.map(({ asked }) => asked),
    setAside: [...setAside, ...untold].map(({ asked }) => asked),
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function toPrintedHit({ record, plan, targets }: FoundRecord): PrintedHit {
  const { kind, label, place, num } = record;
  // 说明 is the site's name for a text inside a domain; all other text is in a part outside the domains.
  const inDomain = kind !== 'text' || label === '说明';
  return {
    url: recordAddress(record),
    kind,
    plan: plan.id,
    domain: inDomain ? place : null,
    num,
    targets: targets.map(toPrintedTarget),
  };
}

function toPrintedTarget({ subject: _, ...target }: IndexedTarget): PrintedTarget {
  return target;
}
