/** The plans from which a reader chooses two to compare, as a file of the site. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { shortPlanName } from '../../naming/names.ts';
import { pairPath } from '../../naming/routes/compareRoutes.ts';
import { pairsOf } from './pairs.ts';

export interface OfferedPlan {
  id: string;
  name: string;
  /** Its province. */
  group: string;
  /** The pages that compare it with plans further down in the list, by their ids. */
  pages: Record<string, string>;
}

/** All texts, in the order of the catalogue. */
export function toOfferedPlans(texts: readonly PublishedPlan[]): OfferedPlan[] {
  const pages = Map.groupBy(pairsOf(texts), ({ one }) => one.id);
  return texts.map((text) => ({
    id: text.id,
    name: shortPlanName(text),
    group: text.region.province,
    pages: Object.fromEntries((pages.get(text.id) ?? []).map(({ one, two }) => [two.id, pairPath(one.id, two.id)])),
  }));
}
