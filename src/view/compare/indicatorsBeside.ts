/**
 * Targets of several plans for the same indicator, side by side. Obstacles to comparing them (year, scope, comparator,
 * baseline, denominator, the registry's remarks) are listed beside them; nothing is ranked.
 */
import type { IndicatorTargets, TargetPlace } from '../../corpus/indicatorTargets.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Target } from '../../model/target.ts';
import type { Link } from '../../naming/links.ts';
import { indicatorPath } from '../../naming/routes/indicatorRoutes.ts';
import { formatScope, formatValue, formatYears } from '../../naming/targetWording.ts';
import { boundOf } from '../indicator/comparability.ts';
import { nameInPlan, pathOf } from '../../naming/placeLinks.ts';

interface TargetBeside {
  /** e.g. ≤ 38%. */
  value: string;
  years: string | null;
  scope: string | null;
  /** The goal or measure that promises it. */
  place: Link;
}

export interface IndicatorBeside {
  indicator: Link;
  /** One cell per plan, in the order of the plans; empty when the plan has no target for it. */
  cells: TargetBeside[][];
  /** Differences besides the value, and the registry's remarks; empty when none are known. */
  remarks: string[];
}

/** Indicators with targets in at least `least` of the plans, at least one of which satisfies `isHere`. */
export function toIndicatorsBeside(
  indicators: readonly IndicatorTargets[],
  plans: readonly PublishedPlan[],
  least: number,
  isHere: (place: TargetPlace) => boolean = () => true,
): IndicatorBeside[] {
  return indicators.flatMap(({ indicator, targets, inOtherTexts }) => {
    const all = [...targets, ...inOtherTexts];
    const cells = plans.map(({ id }) => all.filter(({ place }) => place.plan.id === id));
    const filled = cells.filter((cell) => cell.length > 0);
    if (filled.length < least || !filled.flat().some(isHere)) return [];
    const { comparability } = indicator;
    const differing = filled.length > 1 ? differencesOf(filled) : [];
    return [
      {
        indicator: { label: indicator.name, path: indicatorPath(indicator.id) },
        cells: cells.map((cell) => cell.map(toTargetBeside)),
        remarks: [
          ...(differing.length === 0 ? [] : [`${differing.join('、')}不同`]),
          ...(comparability === null || filled.length < 2 ? [] : [comparability]),
        ],
      },
    ];
  });
}

const aspects: { name: string; of: (target: Target) => unknown }[] = [
  { name: '年份', of: ({ year }) => year },
  { name: '范围', of: ({ scope }) => scope },
  { name: '比较方向', of: boundOf },
  { name: '措辞', of: ({ modality }) => modality },
  { name: '基数年份', of: ({ baseline }) => baseline?.year ?? baseline?.text ?? null },
  { name: '分母', of: ({ per }) => per },
];

/** The aspects in which the plans' targets differ. */
function differencesOf(cells: readonly TargetPlace[][]): string[] {
  return aspects
    .filter(({ of }) => {
      const sets = cells.map((cell) => [...new Set(cell.map(({ target }) => String(of(target))))].sort().join('|'));
      return new Set(sets).size > 1;
    })
    .map(({ name }) => name);
}

function toTargetBeside({ target, place }: TargetPlace): TargetBeside {
  return {
    value: formatValue(target),
    years: formatYears(target),
    scope: formatScope(target),
    place: { label: nameInPlan(place), path: pathOf(place) },
  };
}
