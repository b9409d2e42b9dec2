/** The entries that an indicator is read with, side by side: one row for each, one column for each plan that has one. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { IndicatorTargets, TargetPlace } from '../../corpus/indicatorTargets.ts';
import { planLabel } from '../../naming/names.ts';
import { indicatorPath } from '../../naming/routes/indicatorRoutes.ts';
import { formatValue } from '../../naming/targetWording.ts';

export interface FamilyTable {
  /** e.g. 儿童死亡率. */
  name: string;
  /** The plans, in their order. */
  plans: string[];
  rows: {
    label: string;
    /** null for the indicator whose page it is. */
    path: string | null;
    /** Its values in each plan, e.g. ≤ 5.5‰（2025年）; empty when the plan has none. */
    cells: string[][];
  }[];
}

/** The family of an indicator; null when it stands alone. */
export function toFamily(
  { indicator: { id, family } }: IndicatorTargets,
  { indicators, plans: allPlans }: Pick<Corpus, 'indicators' | 'plans'>,
): FamilyTable | null {
  if (family === null) return null;
  const members = familyOf(family, indicators);
  if (members.length < 2) return null;
  const plans = allPlans.filter((plan) =>
    members.some(({ targets }) => targets.some(({ place }) => place.plan === plan)),
  );
  return {
    name: family,
    plans: plans.map(planLabel),
    rows: members.map(({ indicator, targets }) => ({
      label: indicator.name,
      path: indicator.id === id ? null : indicatorPath(indicator.id),
      cells: plans.map((plan) => targets.filter(({ place }) => place.plan === plan).map(sayValue)),
    })),
  };
}

/** The entries of a family for which a plan has a target, in the order of the registry. */
function familyOf(name: string, all: readonly IndicatorTargets[]): IndicatorTargets[] {
  return all.filter(({ indicator, targets }) => indicator.family === name && targets.length > 0);
}

function sayValue({ target }: TargetPlace): string {
  const limits = [
    ...(target.year === null ? [] : [`${String(target.year)}年`]),
    ...(target.scope === null ? [] : [target.scope]),
  ];
  return `${formatValue(target)}${limits.length === 0 ? '' : `（${limits.join('，')}）`}`;
}
