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
import { sha256 } from './sha256.ts';
import { getSource } from './sources.ts';

/** Its source, its domain in every plan (undefined when that is not recognised), what its facts point to, the SHA-256 of its words. */
export async function getSurroundings(place: GoalPlace | MeasurePlace): Promise<{
  source: PublishedSource;
  across: DomainAcrossPlans | undefined;
  find: (id: string) => GoalPlace | MeasurePlace;
  names: NamedFacts;
  indicators: IndicatorTargets[];
  sha256: string;
}> {
  const { plan, domain } = place;
  return {
    source: await getSource(plan.sourceId),
    across: await findDomainAcrossPlans(plan.audience, domain.topic),
    find: await getPlaceFinder(),
    names: await getNamedFacts(),
    indicators: await getIndicators(),
    sha256: await sha256('goal' in place ? place.goal.text : place.measure.text),
  };
}
