/** Plans as rows of the downloadable tables; nothing is rounded, joined or left out. */
import type { DepartmentRow, DutyRow, GoalRow, MeasureRow, PlanRow, TargetRow } from '../../model/dataRows.ts';
import type { DepartmentDuties } from '../../corpus/duties.ts';
import type { GoalPlace, MeasurePlace } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Comparator, Target } from '../../model/target.ts';
import { goalPath, measurePath } from '../../naming/routes/itemRoutes.ts';
import { toShortCode } from '../../naming/shortAddress.ts';

const comparators: Record<Comparator, TargetRow['comparator']> = {
  '<=': 'at-most',
  '>=': 'at-least',
  '=': 'equal',
  '~': 'about',
  '<': 'below',
  '>': 'above',
};

export function toPlanRow({
  id,
  code,
  title,
  displayTitle,
  textOf,
  audience,
  region,
  period,
  issued,
  source,
}: PublishedPlan): PlanRow {
  return {
    id,
    code,
    title,
    displayTitle,
    textOf,
    audience,
    regionCode: region.code,
    region: region.name,
    province: region.province,
    periodText: period?.text ?? null,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    periodStated: period?.stated ?? null,
    issuedBy: issued?.by ?? null,
    issuedNumber: issued?.number ?? null,
    issuedDate: issued?.date ?? null,
    sourceFile: source.file,
    sourceSha256: source.sha256,
    ...toLines(source.lines),
  };
}

export function toGoalRow(place: GoalPlace): GoalRow {
  const { id, num, text, leads, responsibles, collective, targets, lines } = place.goal;
  return {
    id,
    ...toPlace(place),
    num,
    text,
    leads: joinNames(leads),
    responsibles: joinNames(responsibles),
    collective,
    targets: targets.length,
    ...toLines(lines),
    code: toShortCode(place),
    path: goalPath(id),
  };
}

export function toMeasureRow(place: MeasurePlace): MeasureRow {
  const { id, num, heading, text, targets, lines } = place.measure;
  return {
    id,
    ...toPlace(place),
    num,
    heading,
    text,
    targets: targets.length,
    ...toLines(lines),
    code: toShortCode(place),
    path: measurePath(id),
  };
}

/** The targets of a goal or measure, in the order of its words. */
export function toTargetRows(place: GoalPlace | MeasurePlace): TargetRow[] {
  const kind = 'goal' in place ? 'goal' : 'measure';
  const { id, targets } = 'goal' in place ? place.goal : place.measure;
  return targets.map((target, at) => ({ item: id, kind, ordinal: at + 1, plan: place.plan.id, ...toReading(target) }));
}

/** The lead and responsible departments of a goal, in the order of the names. */
export function toDutyRows({ plan, goal }: GoalPlace): DutyRow[] {
  const toRows = (role: DutyRow['role'], refs: GoalPlace['goal']['leads']): DutyRow[] =>
    refs.map(({ text, department }, at) => ({ goal: goal.id, plan: plan.id, role, ordinal: at + 1, text, department }));
  return [...toRows('lead', goal.leads), ...toRows('responsible', goal.responsibles)];
}

export function toDepartmentRow({ department, region, led, shared }: DepartmentDuties): DepartmentRow {
  const { id, name, kind, function: does } = department;
  return { id, name, region: region.name, kind, function: does, led: led.length, shared: shared.length };
}

function toPlace({
  plan,
  domain,
}: GoalPlace | MeasurePlace): Pick<GoalRow, 'plan' | 'domain' | 'domainNum' | 'domainHeading' | 'topic'> {
  return {
    plan: plan.id,
    domain: domain.id,
    domainNum: domain.num,
    domainHeading: domain.heading,
    topic: domain.topic,
  };
}

function toReading(target: Target): Omit<TargetRow, 'item' | 'kind' | 'ordinal' | 'plan'> {
  const {
    quote,
    indicator,
    indicatorId,
    scope,
    comparator,
    value,
    unit,
    per,
    year,
    baseline,
    type,
    direction,
    polarity,
  } = target;
  const [low, high] = typeof value === 'number' ? [value, null] : value;
  return {
    quote,
    indicator,
    indicatorId,
    scope,
    comparator: comparators[comparator],
    value: low,
    valueTo: high,
    unit,
    per,
    year,
    baselineYear: baseline?.year ?? null,
    type,
    direction,
    polarity,
    spanFrom: target.span[0],
    spanTo: target.span[1],
  };
}

function toLines([lineFrom, lineTo]: readonly [number, number]): { lineFrom: number; lineTo: number } {
  return { lineFrom, lineTo };
}

/** null when nobody is named. */
function joinNames(refs: GoalPlace['goal']['leads']): string | null {
  return refs.length === 0 ? null : refs.map(({ text }) => text).join('、');
}
