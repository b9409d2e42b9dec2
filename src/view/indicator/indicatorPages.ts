/** The pages of one indicator: a part of the plans on each. */
import type { IndicatorTargets, TargetPlace } from '../../corpus/indicatorTargets.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { targetsOnLine } from '../../corpus/turnedTargets.ts';
import { indicatorPath } from '../../naming/routes/indicatorRoutes.ts';
import { partPlans, toPageHead, toPaging } from '../shared/paging/planPages.ts';
import type { Paging } from '../shared/paging/planPages.ts';
import { toIndicatorFacts, toIndicatorPart } from './indicatorPage.ts';
import type { IndicatorCorpus, IndicatorFacts, IndicatorPart } from './indicatorPage.ts';
import { toRailFinding } from './railFigure.ts';

export interface IndicatorPage extends IndicatorFacts, IndicatorPart {
  paging: Paging | null;
}

/**
 * The pages of an indicator, each made when it is built: what is said of all targets, and the line and the table of those
 * of its own plans.
 */
export function toIndicatorPages(entry: IndicatorTargets, corpus: IndicatorCorpus): (() => IndicatorPage)[] {
  const onLine = targetsOnLine(entry, corpus.indicators);
  const having = new Set(onLine.map(({ place }) => place.plan));
  const parts = partPlans(corpus.plans.filter((plan) => having.has(plan)));
  const facts = toIndicatorFacts(entry, corpus);
  const finding = toRailFinding({ targets: onLine });
  const path = indicatorPath(entry.indicator.id);
  return parts.map((plans, at) => () => {
    const paging = toPaging({ path, parts, anchorsOf: () => [], publishedAt: () => [] }, at);
    const { rail, ...part } =
      paging === null ? toIndicatorPart(entry, corpus) : toIndicatorPart(...ofPlans(plans, entry, corpus));
    return { ...facts, ...part, head: toPageHead(facts.head, at), rail: rail && { ...rail, finding }, paging };
  });
}

/** The entry and its corpus with the targets of these plans alone, also in the entries that stand beside it. */
function ofPlans(
  plans: readonly PublishedPlan[],
  entry: IndicatorTargets,
  corpus: IndicatorCorpus,
): [IndicatorTargets, IndicatorCorpus] {
  const own = new Set(plans);
  const isOwn = ({ place }: TargetPlace): boolean => own.has(place.plan);
  const keepOwn = (one: IndicatorTargets): IndicatorTargets => ({ ...one, targets: one.targets.filter(isOwn) });
  const { id, family } = entry.indicator;
  const indicators = corpus.indicators.map((one) =>
    one.indicator.turned?.to === id || (family !== null && one.indicator.family === family) ? keepOwn(one) : one,
  );
  return [keepOwn(entry), { ...corpus, plans: [...plans], indicators }];
}
