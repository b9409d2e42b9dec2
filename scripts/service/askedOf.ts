/**
 * The address of a request → what it asks, by the parameters of the search page, read by the same code. A request that
 * asks for what the service does not do is refused, never answered with something else.
 */
import { emptyQuery, fromParams } from '../../src/search/query/query.ts';
import type { Query } from '../../src/search/query/query.ts';
import { ServiceProblem } from './serviceProblem.ts';

/** What is asked, and which of the rows of the answer are wanted. */
export interface ServiceRequest {
  query: Query;
  /** Rows left out at the start. */
  offset: number;
  limit: number;
  /** A column of `groupings`; undefined for the numbers themselves. */
  group: Grouping | undefined;
  format: 'json' | 'csv';
}

/** What numbers can be counted by. */
const groupings = ['indicator', 'plan', 'region', 'audience', 'domain', 'kind', 'lead', 'responsible', 'unit', 'year'] as const; // prettier-ignore
export type Grouping = (typeof groupings)[number];

const MOST_CHARACTERS = 500;
const MOST_VALUES = 50;
const MOST_ROWS = { json: 100, csv: 10_000 };
/** Whoever wants rows beyond it narrows the question. */
const FARTHEST = 1_000_000;
const USUAL_ROWS = { json: 20, csv: MOST_ROWS.csv };

/** Throws a ServiceProblem, status 400. `parseRequest(new URLSearchParams('q=近视&kind=goal'), 'search').query.terms // => '近视'` */
export function parseRequest(params: URLSearchParams, about: 'search' | 'targets'): ServiceRequest {
  checkLengths(params);
  checkAnswerable(params, about);
  const format = oneOf(params, 'format', ['json', 'csv'] as const) ?? 'json';
  return {
    query: { ...emptyQuery, ...fromParams(params), literal: true },
    offset: wholeNumber(params, 'offset', FARTHEST) ?? 0,
    limit: wholeNumber(params, 'limit', MOST_ROWS[format]) ?? USUAL_ROWS[format],
    group: oneOf(params, 'group', groupings),
    format,
  };
}

/** Throws a ServiceProblem for more parameters, or longer ones, than any page has. */
export function checkLengths(params: URLSearchParams): void {
  const values = [...params.values()];
  if (values.length > MOST_VALUES) throw refused(`参数最多 ${MOST_VALUES} 个`, `at most ${MOST_VALUES} parameters`);
  if (values.some((value) => value.length > MOST_CHARACTERS))
    throw refused(`一个参数最多 ${MOST_CHARACTERS} 字`, `at most ${MOST_CHARACTERS} characters a parameter`);
}

/** Other names, near matches and whole words need what only the site's own index has; texts are neither counted nor a table. */
function checkAnswerable(params: URLSearchParams, about: 'search' | 'targets'): void {
  const never = about === 'search' ? ['also', 'near', 'whole', 'group', 'format'] : ['also', 'near', 'whole'];
  const asked = never.find((name) => !['', '0', null].includes(params.get(name)));
  if (asked !== undefined) throw refused(`这里只按字面检索，不支持 ${asked}`, `${asked} is not answered here`);
  const { value, year } = fromParams(params).numbers ?? {};
  if ([value?.value ?? 0, year?.year ?? 0].every(Number.isFinite)) return;
  throw refused('数字太大', 'a number is too large');
}

/** undefined where there is none. Throws a ServiceProblem. `wholeNumber(new URLSearchParams('limit=20'), 'limit', 100) // => 20` */
export function wholeNumber(params: URLSearchParams, name: string, most: number): number | undefined {
  const written = params.get(name);
  if (written === null || written === '') return undefined;
  if (/^\d{1,9}$/.test(written) && Number(written) <= most) return Number(written);
  throw refused(`${name} 应是 0 到 ${most} 的整数`, `${name} is a whole number from 0 to ${most}`);
}

function oneOf<Value extends string>(
  params: URLSearchParams,
  name: string,
  known: readonly Value[],
): Value | undefined {
  const written = params.get(name);
  if (written === null || written === '') return undefined;
  const found = known.find((value) => value === written);
  if (found !== undefined) return found;
  throw refused(`${name} 只能是 ${known.join('、')}`, `${name} is one of ${known.join(', ')}`);
}

function refused(zh: string, en: string): ServiceProblem {
  return new ServiceProblem(400, { zh, en });
}
