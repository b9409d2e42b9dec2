/**
 * Short addresses: a goal or measure in a few characters that can be said aloud. Plan, number of the domain, number of
 * the item, all as numbered in the text; a measure has an m before its number.
 */
import type { GoalPlace, MeasurePlace } from '../corpus/places.ts';
import type { PublishedPlan } from '../corpus/publishedPlans.ts';
import type { Domain } from '../model/plan.ts';
import { parseNumber } from '../text/numerals/number.ts';
import { commitmentName, shortPlanName } from './names.ts';
import { goalPath, measurePath, printedNumber } from './routes/itemRoutes.ts';

export interface ShortAddress {
  /** e.g. lcc-1-3. */
  code: string;
  /** Path of the page it redirects to. */
  path: string;
  /** Name of that page. */
  title: string;
}

type CodedPlan = Pick<PublishedPlan, 'code' | 'domains'>;
type CodedPlace = { plan: CodedPlan; domain: Domain } & (Pick<GoalPlace, 'goal'> | Pick<MeasurePlace, 'measure'>);

/** The short address of a goal or measure, with the page it redirects to. */
export function toShortAddress(place: GoalPlace | MeasurePlace): ShortAddress {
  const { plan, domain } = place;
  const title = `${shortPlanName(plan)} ${domain.heading}`;
  const code = toShortCode(place);
  if ('goal' in place) {
    const { id, num } = place.goal;
    return { code, path: goalPath(id), title: `${title} ${commitmentName('goal', num)}` };
  }
  const { id, num } = place.measure;
  return { code, path: measurePath(id), title: `${title} ${commitmentName('measure', num)}` };
}

/**
 * The short code of a goal or measure, unique among all plans.
 *
 * toShortCode({ plan, domain, goal }) // => 'lcc-1-3'
 * toShortCode({ plan, domain, measure }) // => 'lcc-1-m3'
 */
export function toShortCode(place: CodedPlace): string {
  const item = 'goal' in place ? printedNumber(place.goal.id) : `m${printedNumber(place.measure.id)}`;
  return `${toDomainCode(place)}-${item}`;
}

/**
 * The beginning of the short codes of all goals and measures of a domain.
 *
 * toDomainCode({ plan, domain }) // => 'lcc-1'
 */
export function toDomainCode({ plan, domain }: Pick<CodedPlace, 'plan' | 'domain'>): string {
  return `${plan.code}-${String(domainNumber(plan, domain))}`;
}

/**
 * The printed number of a domain if every domain of the plan has a distinct one, else its position in the plan, from 1.
 */
function domainNumber({ domains }: CodedPlan, domain: Domain): number {
  const place = domains.findIndex(({ id }) => id === domain.id);
  const numbers = domains.map(({ num }) => (num === null ? undefined : parseNumber(num)));
  const distinct = new Set(numbers.filter((number) => number !== undefined)).size;
  return distinct === numbers.length ? (numbers[place] ?? place + 1) : place + 1;
}
