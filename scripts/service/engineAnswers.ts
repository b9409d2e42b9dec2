/**
 * `/engine/answer?index=v…&q=近视` and its like: what the search page asks of its engine, answered by the same engine on
 * the index of the built site. A question is understood, ranked and counted as in a browser, and the reader loads the
 * answer instead of the index.
 */
import { join } from 'node:path';
import type { PageEngine } from '../../src/search/answer/results.ts';
import { SearchUnavailable } from '../../src/search/index/indexReader.ts';
import { emptyQuery, fromParams } from '../../src/search/query/query.ts';
import type { Query } from '../../src/search/query/query.ts';
import { facetNames } from '../../src/search/records/record.ts';
import { isIndex } from '../search/manifest.ts';
import { openDiskEngine } from '../search/openDiskEngine.ts';
import { checkLengths, wholeNumber } from './askedOf.ts';
import { ServiceProblem } from './serviceProblem.ts';

/** The engines on the indexes of a folder: that of the release, and that which pages opened before it still ask. */
export interface EngineStore {
  /** The engine on the index of this name. Throws a ServiceProblem where there is none. */
  get: (index: string) => Promise<PageEngine>;
}

const MOST_OPEN = 2;
/** An engine keeps what it has read, so that after so many questions a new one takes its place. */
const MOST_QUESTIONS = 2_000;

export function openEngines(folder: string): EngineStore {
  const opened = new Map<string, { engine: Promise<PageEngine>; asked: number }>();
  return {
    get: (index) => {
      const known = opened.get(index);
      if (known !== undefined && known.asked < MOST_QUESTIONS) {
        known.asked += 1;
        return known.engine;
      }
      const engine = openDiskEngine(checkIndex(folder, index));
      opened.delete(index);
      opened.set(index, { engine, asked: 1 });
      engine.catch(() => opened.delete(index));
      for (const oldest of [...opened.keys()].slice(0, -MOST_OPEN)) opened.delete(oldest);
      return engine;
    },
  };
}

function checkIndex(folder: string, index: string): string {
  const at = join(folder, index);
  if (/^v[0-9a-f]+-[0-9a-f]+$/.test(index) && isIndex(at)) return at;
  throw new ServiceProblem(404, {
    zh: '没有这个检索库：网站换过版本，或者还没有构建',
    en: 'there is no such index: the site is of another release, or not built',
  });
}

const MOST_HITS = 100;
const MOST_READ = 500;
const FARTHEST = 10_000_000;

type Asked = (engine: PageEngine, query: Query, params: URLSearchParams) => Promise<unknown>;

/** By the methods of the engine, with what they take beside the query. */
const methods: Readonly<Record<keyof PageEngine, Asked>> = {
  answer: (engine, query, params) => engine.answer(query, numberOf(params, 'limit', MOST_HITS)),
  suggest: (engine, query, params) =>
    engine.suggest(query, {
      given: numberOf(params, 'given', FARTHEST),
      total: numberOf(params, 'total', FARTHEST),
    }),
  count: (engine, query, params) => {
    const counted = facetNames.filter((facet) => params.getAll('facet').includes(facet));
    return engine.count(query, counted.length === 0 ? undefined : counted);
  },
  numbers: (engine, query) => engine.numbers(query),
  countNumbers: (engine, query) => engine.countNumbers(query),
  read: (engine, query, params) => engine.read(query, ...rangeOf(params)),
  readWhole: (engine, query, params) => engine.readWhole(query, ...rangeOf(params)),
};

/** What the engine answers. Throws a ServiceProblem. */
export async function answerEngine(engines: EngineStore, method: string, params: URLSearchParams): Promise<unknown> {
  checkLengths(params);
  const asked = Object.entries(methods).find(([name]) => name === method)?.[1];
  if (asked === undefined) throw new ServiceProblem(404, { zh: '没有这一项', en: 'there is no such question' });
  try {
    const engine = await engines.get(params.get('index') ?? '');
    return await asked(engine, { ...emptyQuery, ...fromParams(params) }, params);
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    throw new ServiceProblem(503, {
      zh: '检索库不完整，请重新构建',
      en: 'the search index is not whole; build it again',
    });
  }
}

function rangeOf(params: URLSearchParams): [from: number, to: number] {
  const from = numberOf(params, 'offset', FARTHEST);
  return [from, from + numberOf(params, 'limit', MOST_READ)];
}

function numberOf(params: URLSearchParams, name: string, most: number): number {
  return wholeNumber(params, name, most) ?? 0;
}
