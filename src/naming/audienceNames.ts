/** The names of the audiences that some plans have, for sentences about these plans. */
import { FALLBACK_AUDIENCE } from '../model/audience.ts';
import type { Audience } from '../model/audience.ts';

interface PlanFor {
  audienceEntry: Audience;
}

/** The audiences of some plans, in the order of the registry; the one of plans that fit no other is left out. */
export function audiencesOf(plans: readonly PlanFor[]): Audience[] {
  return [...new Map(plans.map(({ audienceEntry }) => [audienceEntry.id, audienceEntry])).values()]
    .filter(({ id }) => id !== FALLBACK_AUDIENCE)
    .sort((a, b) => a.order - b.order);
}

/**
 * Their names with a sign between; empty when no plan has an audience of its own.
 *
 * joinAudiences(plans, '、') // => '妇女、儿童'
 */
export function joinAudiences(plans: readonly PlanFor[], sign: string): string {
  return audiencesOf(plans)
    .map(({ name }) => name)
    .join(sign);
}

/**
 * Their names as an enumeration.
 *
 * listAudiences(plans) // => '妇女、儿童和青年'
 */
export function listAudiences(plans: readonly PlanFor[]): string {
  return joinAudiences(plans, '、').replace(/、(?=[^、]*$)/u, '和');
}
