/**
 * The n-grams of a plan's items as kinship takes them: without the names of the plan's own place. Those of other places
 * stay, or each place that is registered would change the kin of all plans, and 和平区 take 和平 out of every text.
 */
import type { Plan } from '../../model/plan.ts';
import { gramsWithout } from '../../text/kinshipGrams.ts';
import type { NamedAudience, ToGrams } from '../../text/kinshipGrams.ts';

/** The function for the texts of a plan; the same one for all plans of a place. */
export type GramsOf = (plan: Pick<Plan, 'region'>) => ToGrams;

export function toGramsOf(audiences: readonly NamedAudience[]): GramsOf {
  const known = new Map<string, ToGrams>();
  return ({ region }) => {
    const code = region?.code ?? '';
    const toGrams = known.get(code) ?? gramsWithout(region === null ? [] : [region], audiences);
    known.set(code, toGrams);
    return toGrams;
  };
}
