/** Calls of the engine to the search service of the site (scripts/service), as addresses. */
import { toParams } from '../../search/query/query.ts';
import type { Query } from '../../search/query/query.ts';
import type { Given } from '../../search/suggest/suggestions.ts';
import type { CallEngine, EngineMethod } from './calledEngine.ts';

/** A service that takes longer is of no use: the index in the browser answers sooner. */
const LONGEST_WAIT = 5000;

/** Calls the service at a path, about the index at another. Rejects when there is no whole answer in time. */
export function callService(service: string, index: string): CallEngine {
  return async (method, given) => {
    const params = toCallParams(method, given);
    params.set('index', index.split('/').at(-2) ?? '');
    const response = await fetch(`${service}engine/${method}?${params.toString()}`, {
      signal: AbortSignal.timeout(LONGEST_WAIT),
    });
    if (!response.ok) throw new Error(`${service}: ${String(response.status)}`);
    return (await response.json()) as unknown;
  };
}

/** `toCallParams('read', [{ ...emptyQuery, terms: '近视' }, 3, 10]).toString() // => 'q=%E8%BF%91%E8%A7%86&offset=3&limit=7'` */
function toCallParams(method: EngineMethod, [query, ...others]: readonly unknown[]): URLSearchParams {
  const params = toParams(query as Query);
  for (const [name, value] of namedBy[method](...(others as never[]))) params.append(name, String(value));
  return params;
}

type Named = [name: string, value: string | number][];

/** What is given beside the query, by names that no query has. */
const namedBy: Readonly<Record<EngineMethod, (...others: never[]) => Named>> = {
  answer: (hits: number) => [['limit', hits]],
  suggest: (given: Given) => Object.entries(given),
  count: (counted: readonly string[] = []) => counted.map((facet) => ['facet', facet]),
  numbers: () => [],
  countNumbers: () => [],
  read: toRange,
  readWhole: toRange,
};

function toRange(from: number, to: number): Named {
  return [
    ['offset', from],
    ['limit', to - from],
  ];
}
