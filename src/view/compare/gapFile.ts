/** A plan beside its peers as data. */
import { commitmentOf } from '../../corpus/places.ts';
import type { Place } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Gaps } from '../../corpus/written/gaps.ts';

/** Every goal and measure of the peers, whether the plan has it; every one of its own, whether a peer has it. */
export function toGapFile(plan: PublishedPlan, { missing, only }: Gaps): object {
  return {
    plan: plan.id,
    missing: missing.map(({ place, group, state, here, lacking }) => ({
      item: idOf(place),
      plans: group.map((one) => one.plan.id),
      state,
      here: here.map(idOf),
      lacking: lacking.map(({ indicator, quote }) => ({ indicator, quote })),
    })),
    only: only.map(({ place, state, there }) => ({ item: idOf(place), state, there: there.map(idOf) })),
  };
}

function idOf(place: Place): string {
  return commitmentOf(place).id;
}
