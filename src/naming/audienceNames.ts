/** The names of the audiences of given plans, for sentences about these plans. */
import { FALLBACK_AUDIENCE } from '../model/audience.ts';
import type { Audience } from '../model/audience.ts';

interface PlanFor {
  audienceEntry: Audience;
}

/** The audiences of the plans, in the order of the registry, without the fallback audience. */
export function audiencesOf(plans: readonly PlanFor[]): Audience[] {
  return [...new Map(plans.map(({ audienceEntry }) => [audienceEntry.id, audienceEntry])).values()]
    .filter(({ id }) => id !== FALLBACK_AUDIENCE)
    .sort((a, b) => a.order - b.order);
}

/**
 * Their names joined by a sign; empty when no plan has an audience of its own.
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
