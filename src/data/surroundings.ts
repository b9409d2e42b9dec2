/** Queries for what the page of a goal or measure is made from beside its own place. */
import type {
  DomainAcrossPlans,
  GoalPlace,
  IndicatorTargets,
  MeasurePlace,
  NamedFacts,
  PublishedSource,
} from '../model/published.ts';
import { findDomainAcrossPlans } from './domains.ts';
import { getNamedFacts, getPlaceFinder } from './facts.ts';
import { getIndicators } from './indicators.ts';
import { getSource } from './sources.ts';

/** Its source, its domain in every plan (undefined when that is not recognised), and what its facts point to. */
export async function getSurroundings({ plan, domain }: GoalPlace | MeasurePlace): Promise<{
  source: PublishedSource;
  across: DomainAcrossPlans | undefined;
  find: (id: string) => GoalPlace | MeasurePlace;
  names: NamedFacts;
  indicators: IndicatorTargets[];
}> {
  return {
    source: await getSource(plan.sourceId),
    across: await findDomainAcrossPlans(plan.audience, domain.topic),
    find: await getPlaceFinder(),
    names: await getNamedFacts(),
    indicators: await getIndicators(),
  };
}
