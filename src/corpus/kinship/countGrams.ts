/** Counts how common n-grams are in plans: the reference by which kinship weighs them. */
import { listOf } from '../../model/commitment.ts';
import type { Commonness, GramReference } from '../../model/gramReference.ts';
import type { Plan } from '../../model/plan.ts';
import type { GramsOf } from './gramsOfPlan.ts';

/** The reference of these plans; a further text of a plan does not count. */
export function countGrams(plans: readonly Plan[], gramsOf: GramsOf): GramReference {
  const count = (kinds: readonly ('goal' | 'measure' | 'task')[]): Commonness =>
    toCommonness(
      plans
        .filter(({ textOf }) => textOf === null)
        .flatMap((plan) =>
          plan.domains
            .flatMap((domain) => kinds.flatMap((kind) => listOf(domain, kind)))
            .map(({ text }) => gramsOf(plan)(text)),
        ),
    );
  return { goals: count(['goal']), measures: count(['measure', 'task']) };
}

function toCommonness(items: readonly ReadonlySet<string>[]): Commonness {
  const frequencies = new Map<string, number>();
  for (const grams of items) for (const gram of grams) frequencies.set(gram, (frequencies.get(gram) ?? 0) + 1);
  const common = [...frequencies].filter(([, frequency]) => frequency > 1).sort(([a], [b]) => (a < b ? -1 : 1));
  const byFrequency = [...Map.groupBy(common, ([, frequency]) => frequency)].sort(([a], [b]) => a - b);
  return {
    items: Math.max(items.length, 1),
    byFrequency: Object.fromEntries(
      byFrequency.map(([frequency, own]) => [String(frequency), own.map(([gram]) => gram).join(' ')]),
    ),
  };
}
