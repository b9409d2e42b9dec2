/** All targets of all plans in one chart: a field of dots for each audience, with its table. */
import { countTargets } from '../../corpus/counts.ts';
import type { Chart } from '../../charts/chart.ts';
import { dotChart } from '../../charts/dots/draw.ts';
import { countOf, toTotals } from '../../charts/dots/series.ts';
import type { DotCell, DotSeries } from '../../charts/dots/series.ts';
import { commitmentsOf } from '../../model/commitment.ts';
import type { Domain } from '../../model/plan.ts';
import type { Audience } from '../../model/audience.ts';
import type { DomainAcrossPlans } from '../../corpus/domainsAcrossPlans.ts';
import { sharedIndicatorIds } from '../../corpus/sharedIndicators.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Target } from '../../model/target.ts';
import { shortDomainName, shortPlanName } from '../../naming/names.ts';
import type { Table } from '../../tables/table.ts';
import { domainSectionPath, planPath } from '../../naming/routes/planRoutes.ts';
import { domainPath, targetFieldPath } from '../../naming/routes/subjectRoutes.ts';
import { toTable } from '../shared/savedChart.ts';
import type { SavedChart } from '../shared/savedChart.ts';
import { must } from '../../text/must.ts';
import { toFinding } from './targetFieldFinding.ts';

export interface TargetField {
  /** Id of the audience. */
  audience: string;
  /** e.g. 儿童规划. */
  name: string;
  chart: Chart;
  finding: string;
  saved: SavedChart;
  /** The table: heads, then one row for each domain, sums last. */
  heads: string[];
  rows: { label: string; counts: { shared: number; single: number }[] }[];
  totals: number[];
}

export interface TargetFields {
  /** Number of targets, and of those whose indicator another plan has too. */
  counts: { all: number; shared: number };
  finding: string;
  fields: TargetField[];
}

/** The fields of all plans, the audience with most plans first. */
export function toTargetFields(plans: PublishedPlan[], domains: DomainAcrossPlans[]): TargetFields {
  const shared = sharedIndicatorIds(plans);
  const groups = [...Map.groupBy(plans, ({ audienceEntry }) => audienceEntry)];
  const targets = plans.flatMap((plan) => plan.domains.flatMap(targetsOf));
  const counts = {
    all: countTargets(targets),
    shared: countTargets(targets.filter((target) => isShared(target, shared))),
  };
  return {
    counts,
    finding: `${String(counts.all)} 个目标值，一点一个：${String(counts.shared)} 个说的是别的规划也有的指标，可以对照；${String(counts.all - counts.shared)} 个只见于一部规划。`,
    fields: groups
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([audience, own]) =>
        toField(
          audience,
          own,
          domains.filter((domain) => domain.audience.id === audience.id),
          shared,
        ),
      ),
  };
}

/** The rows of a field for a file: one for each domain and plan. */
export function toFieldTable({ heads, rows }: TargetField): Table {
  return toTable(
    ['领域', '规划', '可以对照', '只见于一部'],
    rows.flatMap(({ label, counts }) =>
      counts.map(({ shared, single }, at) => [label, must(heads[at], 'head of a column'), shared, single]),
    ),
  );
}

function toField(
  audience: Audience,
  plans: PublishedPlan[],
  domains: DomainAcrossPlans[],
  shared: Set<string>,
): TargetField {
  const series = toSeries(audience, plans, domains, shared);
  const finding = toFinding(audience.planName, series);
  return {
    audience: audience.id,
    name: audience.planName,
    chart: dotChart({ ...series, desc: finding }),
    finding,
    saved: {
      name: `${audience.planName}的目标值`,
      svgPath: targetFieldPath(audience.id, 'svg'),
      csvPath: targetFieldPath(audience.id, 'csv'),
    },
    heads: plans.map(shortPlanName),
    rows: series.rows.map(({ label, cells }) => ({ label, counts: cells })),
    totals: toTotals(series),
  };
}

function toSeries(
  audience: Audience,
  plans: PublishedPlan[],
  domains: DomainAcrossPlans[],
  shared: Set<string>,
): DotSeries {
  const rows = domains.map((across) => ({
    label: shortDomainName(across.name, audience),
    href: domainPath(audience.id, across.topic.id),
    cells: plans.map((plan) =>
      toCell(
        plan,
        across.places.filter((place) => place.plan === plan).map(({ domain }) => domain),
        shared,
      ),
    ),
  }));
  return {
    id: `targets-${audience.id}`,
    title: `${audience.planName}的目标值`,
    desc: '',
    columns: plans.map((plan) => ({
      label: plan.region.shortName,
      href: planPath(plan.id),
      plan: plan.code,
    })),
    rows: [...rows, ...toUnknown(plans, shared)],
    totalWords: '合计',
  };
}

/** Targets of unrecognised domains, so that none is left out. */
function toUnknown(plans: PublishedPlan[], shared: Set<string>): DotSeries['rows'] {
  const cells = plans.map((plan) =>
    toCell(
      plan,
      plan.domains.filter(({ topic }) => topic === null),
      shared,
    ),
  );
  return cells.every((cell) => countOf(cell) === 0) ? [] : [{ label: '其他', href: null, cells }];
}

function toCell(plan: PublishedPlan, domains: Domain[], shared: Set<string>): DotCell {
  const targets = domains.flatMap(targetsOf);
  const [domain] = domains;
  const both = targets.filter((target) => isShared(target, shared)).length;
  return {
    shared: both,
    single: targets.length - both,
    href: domain === undefined ? null : domainSectionPath(domain.id),
    name: `${shortPlanName(plan)} ${domain?.heading ?? ''}：${String(countTargets(targets))} 个目标值`,
  };
}

function isShared({ indicatorId }: Target, shared: Set<string>): boolean {
  return indicatorId !== null && shared.has(indicatorId);
}

function targetsOf(domain: Domain): Target[] {
  return commitmentsOf(domain).flatMap(({ targets }) => targets);
}
