/** What a plan promises in numbers: the first to be read, and all of them by domain. */
import { countPlansOf, countTargets } from '../../corpus/counts.ts';
import type { IndicatorTargets, TargetPlace } from '../../corpus/indicatorTargets.ts';
import { commitmentOf, kindOf, placesIn } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Domain } from '../../model/plan.ts';
import { itemName } from '../../naming/itemNames.ts';
import { toDomainLink } from '../../naming/links.ts';
import type { Link } from '../../naming/links.ts';
import { pathOf } from '../../naming/placeLinks.ts';
import { toTargetRow } from '../shared/targetRows.ts';
import type { ShownTarget } from '../shared/targetRows.ts';

/** The sign before a number that is to be reached as it stands. */
const equality = /^＝\s/u;

export interface PlanNumber extends Pick<ShownTarget, 'indicator' | 'scope' | 'value' | 'years'> {
  /** What promises it: 主要目标3. */
  item: Link;
}

export interface PlanNumbers {
  count: number;
  /** In the order of the text; a few of each domain. */
  first: PlanNumber[];
  /** How they were chosen; empty when they are all. */
  rule: string;
  /** Of each domain that has any. */
  domains: { domain: Link; numbers: PlanNumber[] }[];
}

/** So many of a domain stand at the head of the page. */
const mostOfDomain = 4;

/**
 * The numbers of a plan. Those of goals and tasks come first, of these the ones whose indicator most plans have, and of
 * a family of indicators one.
 */
export function toPlanNumbers(plan: PublishedPlan, indicators: readonly IndicatorTargets[]): PlanNumbers {
  const byDomain = plan.domains.map((domain) => ({ domain, found: targetsOf(plan, domain) }));
  const all = byDomain.flatMap(({ found }) => found);
  const leading = all.some(isLeading) ? isLeading : () => true;
  const known = new Map(indicators.map((entry) => [entry.indicator.id, entry]));
  const first = byDomain.flatMap(({ found }) => chooseFirst(found.filter(leading), known)).map(toNumber);
  return {
    count: countTargets(all),
    first,
    rule: first.length === countTargets(all) ? '' : `每个领域至多 ${String(mostOfDomain)} 个，先列别的规划也写的指标。`,
    domains: byDomain
      .filter(({ found }) => found.length > 0)
      .map(({ domain, found }) => ({ domain: toDomainLink(domain), numbers: found.map(toNumber) })),
  };
}

function targetsOf(plan: PublishedPlan, domain: Domain): TargetPlace[] {
  return placesIn({ plan, domain }).flatMap((place) =>
    commitmentOf(place).targets.map((target) => ({ target, place })),
  );
}

/** True for what a plan sets itself as a goal or task, not for the measures that serve it. */
function isLeading({ place }: TargetPlace): boolean {
  return kindOf(place) !== 'measure';
}

function chooseFirst(found: readonly TargetPlace[], known: ReadonlyMap<string, IndicatorTargets>): TargetPlace[] {
  const entryOf = ({ target }: TargetPlace): IndicatorTargets | undefined => known.get(target.indicatorId ?? '');
  const plansWith = (one: TargetPlace): number => countPlansOf(entryOf(one)?.targets ?? []);
  const matterOf = (one: TargetPlace): string =>
    entryOf(one)?.indicator.family ?? one.target.indicatorId ?? one.target.indicator;
  const widest = found.toSorted((a, b) => plansWith(b) - plansWith(a));
  const matters = new Map(widest.toReversed().map((one) => [matterOf(one), one]));
  const chosen = new Set([...matters.values()].toReversed().slice(0, mostOfDomain));
  return found.filter((one) => chosen.has(one));
}

function toNumber({ target, place }: TargetPlace): PlanNumber {
  const { indicator, scope, value, years } = toTargetRow(target);
  return {
    indicator,
    scope,
    value: value.replace(equality, ''),
    years,
    item: { label: itemName(place).number, path: pathOf(place) },
  };
}
