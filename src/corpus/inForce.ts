/**
 * The entries of the registries that the published plans need. The registries may know more than is published: an entry
 * waits, unseen, for a plan that has it, and a plan can be taken away without editing them.
 */
import { commitmentsOf } from '../model/commitment.ts';
import type { Commitment } from '../model/commitment.ts';
import type { Indicator } from '../model/indicator.ts';
import type { NationalReference } from '../model/nationalReference.ts';
import type { Plan } from '../model/plan.ts';

/** Plans, as far as their items are concerned. */
type PlansWithItems = readonly Pick<Plan, 'domains'>[];

/**
 * The indicators that some plan states a target of, each without references to others and to promises that no plan has.
 *
 * indicatorsInForce(registry, []) // => []; with a plan that promises 婴儿死亡率, its entry
 */
export function indicatorsInForce(indicators: readonly Indicator[], plans: PlansWithItems): Indicator[] {
  const items = itemsOf(plans);
  const targets = items.flatMap((item) => item.targets);
  const used = new Set(targets.map(({ indicatorId }) => indicatorId));
  const promised = new Set([
    ...items.map(({ id }) => id),
    ...targets.map(({ indicatorId, indicator }) => indicatorId ?? indicator),
  ]);
  return indicators
    .filter(({ id }) => used.has(id))
    .map((entry) => ({
      ...entry,
      apart: entry.apart.filter((id) => used.has(id)),
      related: entry.related.filter(({ to }) => promised.has(to)),
      turned: entry.turned !== null && used.has(entry.turned.to) ? entry.turned : null,
    }));
}

/** The national targets of these indicators. */
export function nationalReferencesInForce(
  references: readonly NationalReference[],
  indicators: readonly Pick<Indicator, 'id'>[],
): NationalReference[] {
  const known = new Set(indicators.map(({ id }) => id));
  return references.filter(({ indicator }) => known.has(indicator));
}

function itemsOf(plans: PlansWithItems): Commitment[] {
  return plans.flatMap(({ domains }) => domains.flatMap(commitmentsOf));
}
