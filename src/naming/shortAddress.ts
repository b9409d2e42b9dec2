/**
 * Short addresses: a commitment in a few characters that can be said aloud. Plan, number of the domain, number of the
 * item, all as numbered in the text; a measure has an m before its number, a task a t.
 */
import type { CommitmentKind } from '../model/commitment.ts';
import type { HeldCommitment, Place } from '../corpus/places.ts';
import { commitmentOf, kindOf } from '../corpus/places.ts';
import type { PublishedPlan } from '../corpus/publishedPlans.ts';
import type { Domain } from '../model/plan.ts';
import { parseNumber } from '../text/numerals/number.ts';
import { shortPlanName } from './names.ts';
import { nameInPlan, pathOf } from './placeLinks.ts';
import { printedNumber } from './routes/itemRoutes.ts';

export interface ShortAddress {
  /** e.g. lcc-1-3. */
  code: string;
  /** Path of the page it redirects to. */
  path: string;
  /** Name of that page. */
  title: string;
}

type CodedPlan = Pick<PublishedPlan, 'code' | 'domains'>;
type CodedPlace = { plan: CodedPlan; domain: Domain } & HeldCommitment;

/** What stands before the number of an item. */
export const kindLetters: Record<CommitmentKind, string> = { goal: '', measure: 'm', task: 't' };

/** The short address of a commitment, with the page it redirects to. */
export function toShortAddress(place: Place): ShortAddress {
  const title = `${shortPlanName(place.plan)} ${nameInPlan(place)}`;
  return { code: toShortCode(place), path: pathOf(place), title };
}

/**
 * The short code of a commitment, unique among all plans.
 *
 * toShortCode({ plan, domain, goal }) // => 'lcc-1-3'
 * toShortCode({ plan, domain, measure }) // => 'lcc-1-m3'
 * toShortCode({ plan, domain, task }) // => 'lcc-1-t3'
 */
export function toShortCode(place: CodedPlace): string {
  const { id } = commitmentOf(place);
  return `${toDomainCode(place)}-${kindLetters[kindOf(place)]}${printedNumber(id)}`;
}

/**
 * The beginning of the short codes of all commitments of a domain.
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
