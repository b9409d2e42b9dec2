/**
 * Indicators × plans in the plans' own words: one row an indicator, in the order of the registry with families together,
 * one column a plan. A cell is empty where the plan says nothing.
 */
import type { IndicatorTargets, TargetPlace } from '../../corpus/indicatorTargets.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Target } from '../../model/target.ts';
import type { Link } from '../../naming/links.ts';
import { planLabel } from '../../naming/names.ts';
import { pathOf } from '../../naming/placeLinks.ts';
import { indicatorPath } from '../../naming/routes/indicatorRoutes.ts';
import { planPath } from '../../naming/routes/planRoutes.ts';
import { formatValue, formatYears } from '../../naming/targetWording.ts';
import { unbroken } from '../shared/targetRows.ts';
import { promiseKinds } from './promiseKinds.ts';

/** The words of a target; the path leads to its goal or measure. */
export interface MatrixValue extends Link {
  /**
   * What the words leave to their neighbours, e.g. 即 ≤ 4.5‰，2025年: this site's reading of a bare number, year, limits
   * and hedge; null when they say all.
   */
  note: string | null;
}

export interface IndicatorLine {
  label: string;
  /** The page of the indicator; null for a target without a registered one. */
  path: string | null;
  /** The kinds of promises in it, e.g. firm hedged. */
  kinds: string;
  /** One cell a column. */
  cells: MatrixValue[][];
}

interface MatrixSet {
  /** Name of the family, e.g. 儿童死亡率; null for rows that stand alone. */
  family: string | null;
  rows: IndicatorLine[];
}

interface PlanColumn extends Link {
  province: string;
  /** e.g. 2021—2025; null when nothing tells it. */
  period: string | null;
}

export interface IndicatorMatrix {
  /** Unique in the page. */
  id: string;
  /** Accessible name of the table. */
  name: string;
  columns: PlanColumn[];
  sets: MatrixSet[];
}

/** The table of these indicators in these plans; entries without a target of them are left out. */
export function toIndicatorMatrix(
  { id, name }: Pick<IndicatorMatrix, 'id' | 'name'>,
  entries: readonly IndicatorTargets[],
  plans: readonly PublishedPlan[],
  singles: readonly TargetPlace[] = [],
): IndicatorMatrix {
  const rows = entries.flatMap(({ indicator, targets }) => {
    const own = targets.filter(({ place }) => plans.includes(place.plan));
    return own.length === 0 ? [] : [{ family: indicator.family, row: toRow(indicator, own, plans) }];
  });
  const alone = singles.map((found) => ({ family: null, row: toRow(null, [found], plans) }));
  return { id, name, columns: toColumns(plans), sets: toSets([...rows, ...alone]) };
}

/** Columns are named by their place, and by their audience too where there are several. */
function toColumns(plans: readonly PublishedPlan[]): PlanColumn[] {
  const mixed = new Set(plans.map(({ audience }) => audience)).size > 1;
  return plans.map((plan) => ({
    label: mixed ? planLabel(plan) : plan.region.shortName,
    path: planPath(plan.id),
    province: plan.region.province,
    period:
      plan.period === null
        ? null
        : `${String(plan.period.from)}—${String(plan.period.to)}${plan.period.stated ? '' : '（推断）'}`,
  }));
}

function toRow(
  indicator: Pick<IndicatorTargets['indicator'], 'id' | 'name'> | null,
  targets: readonly TargetPlace[],
  plans: readonly PublishedPlan[],
): IndicatorLine {
  return {
    label: indicator?.name ?? targets[0]?.target.indicator ?? '',
    path: indicator === null ? null : indicatorPath(indicator.id),
    kinds: promiseKinds(targets.map(({ target }) => target)),
    cells: plans.map((plan) =>
      targets.filter(({ place }) => place.plan === plan).map((found) => toMatrixValue(found, indicator?.name)),
    ),
  };
}

/** Members of a family stand where its first one does; one without company here stands alone. */
function toSets(rows: readonly { family: string | null; row: IndicatorLine }[]): MatrixSet[] {
  const sets: MatrixSet[] = [];
  for (const [family, members] of Map.groupBy(rows, (one) => one.family ?? one)) {
    const own = members.map(({ row }) => row);
    const last = sets.at(-1);
    if (typeof family === 'string' && own.length > 1) sets.push({ family, rows: own });
    else if (last?.family === null) last.rows.push(...own);
    else sets.push({ family: null, rows: own });
  }
  return sets;
}

/** The words of a target as a cell shows them; what its name says is not repeated. */
export function toMatrixValue({ target, place }: TargetPlace, name: string = target.indicator): MatrixValue {
  const { quote, scope, modality, per } = target;
  const shown = `${name}${quote}`.replace(/\s/gu, '');
  const notes = [
    isBare(target) ? `即 ${unbroken(formatValue({ ...target, modality: null }))}` : null,
    shown.includes(String(target.year)) ? null : formatYears(target),
    scope !== null && !shown.includes(scope) ? scope : null,
    per !== null && target.unit === 'count' && !shown.includes(per) ? `每${per}` : null,
    modality !== null && !shown.includes(modality) ? `写“${modality}”` : null,
  ].filter((note) => note !== null);
  return { label: quote, path: pathOf(place), note: notes.length === 0 ? null : notes.join('，') };
}

/** True when the words are a number with its unit and nothing else, and yet a bound: 3.3‰ in 分别控制在3‰、3.3‰和4‰以下. */
function isBare({ quote, comparator }: Target): boolean {
  return comparator !== '=' && /^[\d.,]+\s*[^\d\s以及左至]{0,2}$/u.test(quote);
}
