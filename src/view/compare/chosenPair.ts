/**
 * Any two plans side by side, made of their data alone by the code that makes the pages of pairs. Runs in the reader's
 * browser, since only a plan's peers have pages with it.
 */
import { indicatorsInForce } from '../../corpus/inForce.ts';
import { targetPlaces, toIndicatorTargets } from '../../corpus/indicatorTargets.ts';
import { toGramsOf } from '../../corpus/kinship/gramsOfPlan.ts';
import { linkPlans } from '../../corpus/kinship/linkPlans.ts';
import { toPublishedPlans } from '../../corpus/publishedPlans.ts';
import type { Audience } from '../../model/audience.ts';
import type { GramReference } from '../../model/gramReference.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Plan } from '../../model/plan.ts';
import { must } from '../../text/must.ts';
import { sharedDomains, toPairDomainPage } from './pairDomainPage.ts';
import type { PairDomainPage } from './pairDomainPage.ts';
import { toPairPage } from './pairPage.ts';
import type { PairPage } from './pairPage.ts';

/** What a comparison needs besides the plans. */
export interface PairSettings {
  audiences: Audience[];
  indicators: Indicator[];
  reference: GramReference;
}

export interface ChosenPair {
  page: PairPage;
  /** The domains that both have, in the order of the first. */
  domains: PairDomainPage[];
}

/** The comparison, the first plan first. */
export function toChosenPair(
  plans: readonly [Plan, Plan],
  { audiences, indicators, reference }: PairSettings,
): ChosenPair {
  const linked = linkPlans(plans, { gramsOf: toGramsOf(audiences), reference });
  const sources = linked.map(({ id, source }) => ({ id: must(id, 'id of a plan'), sha256: source.sha256 }));
  const texts = toPublishedPlans(
    linked.map((plan) => ({ ...plan, version: '' })),
    sources,
    audiences,
  );
  const [one, two] = plans.map(({ id }) =>
    must(
      texts.find((text) => text.id === id),
      String(id),
    ),
  );
  const pair = { one: must(one, 'first plan'), two: must(two, 'second plan') };
  const corpus = { texts, indicators: toIndicatorTargets(targetPlaces(texts), indicatorsInForce(indicators, texts)) };
  const domains = sharedDomains(pair, corpus);
  return {
    page: toPairPage(pair, corpus),
    domains: domains.map((_, at) => toPairDomainPage(pair, domains, at, corpus)),
  };
}
