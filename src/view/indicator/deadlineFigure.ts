/**
 * The deadline line: the years that plans name for their targets, or without a number, and the number of targets without
 * a year.
 */
import type { Chart } from '../../charts/chart.ts';
import { deadlineChart } from '../../charts/deadlines/draw.ts';
import type { DeadlineRow } from '../../charts/deadlines/series.ts';
import { countDomains } from '../../corpus/counts.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { commitmentKinds, listOf } from '../../model/commitment.ts';
import type { Commitment, CommitmentKind } from '../../model/commitment.ts';
import type { Domain } from '../../model/plan.ts';
import type { Table } from '../../tables/table.ts';
import type { Link } from '../../naming/links.ts';
import { commitmentName, planLabel, shortPlanName } from '../../naming/names.ts';
import { deadlinesFilePath } from '../../naming/routes/indicatorRoutes.ts';
import { commitmentPath } from '../../naming/routes/itemRoutes.ts';
import { planChartPath, planPath } from '../../naming/routes/planRoutes.ts';
import { formatValue } from '../../naming/targetWording.ts';
import { toTable } from '../shared/savedChart.ts';
import type { SavedChart } from '../shared/savedChart.ts';
import { must } from '../../text/must.ts';

export interface DeadlineFigure {
  chart: Chart;
  finding: string;
  saved: SavedChart;
  /** The table: one row for each plan and year. */
  rows: {
    plan: Link;
    period: string;
    dated: { year: number; count: number; targets: (Link & { value: string })[] }[];
    undated: number;
  }[];
}

interface Dated {
  year: number | null;
  /** False for a deadline without a number. */
  isTarget: boolean;
  link: Link & { value: string };
}

/** The deadlines of one plan. */
export function toPlanDeadlines(plan: PublishedPlan): DeadlineFigure {
  return toFigure([plan], {
    name: `${shortPlanName(plan)}何年兑现`,
    svgPath: planChartPath(plan.id, 'deadlines', 'svg'),
    csvPath: planChartPath(plan.id, 'deadlines', 'csv'),
  });
}

/** The deadlines of all plans, or, where a list is parted, of those of one page; the files have all. */
export function toAllDeadlines(plans: PublishedPlan[], part = false): DeadlineFigure {
  const files = { svgPath: deadlinesFilePath('svg'), csvPath: deadlinesFilePath('csv') };
  return toFigure(plans, { name: '各规划何年兑现', ...files }, part);
}

/** The rows of a figure for a file: one for each plan and year, and one for targets without a year. */
export function toDeadlineTable({ rows }: DeadlineFigure): Table {
  return toTable(
    ['规划', '规划期', '年份', '目标值和期限个数'],
    rows.flatMap(({ plan, period, dated, undated }) => [
      ...dated.map(({ year, count }) => [plan.label, period, year, count]),
      [plan.label, period, '未写', undated],
    ]),
  );
}

function toFigure(plans: PublishedPlan[], saved: SavedChart, part = false): DeadlineFigure {
  const rows = plans.map((plan) => ({ plan, targets: plan.domains.flatMap(toDated) }));
  const all = rows.flatMap(({ targets }) => targets);
  const where = part ? '本页各规划' : sayPlans(plans.length);
  const { targets: count } = countDomains(plans.flatMap(({ domains }) => domains));
  const numbers = part ? `${where}的目标值（${String(count)} 个）` : `${where}的 ${String(count)} 个目标值`;
  const finding = toFinding(where, count === 0 ? null : numbers, all);
  const series = rows.map(({ plan, targets }) => toRow(plan, targets));
  return {
    chart: deadlineChart({
      id: 'deadlines',
      title: '写明年份的目标值和期限',
      desc: series.map(sayRow).join('；'),
      rows: series,
    }),
    finding,
    saved,
    rows: rows.map(({ plan, targets }, index) => ({
      plan: { label: shortPlanName(plan), path: planPath(plan.id) },
      period: sayPeriod(plan),
      dated: must(series[index], 'series of a plan').dated.map(({ year, count }) => ({
        year,
        count,
        targets: targets.filter((target) => target.year === year).map(({ link }) => link),
      })),
      undated: must(series[index], 'series of a plan').undated,
    })),
  };
}

function toRow(plan: PublishedPlan, targets: Dated[]): DeadlineRow {
  const years = Map.groupBy(targets, ({ year }) => year);
  const undated = years.get(null)?.length ?? 0;
  return {
    plan: plan.code,
    label: planLabel(plan),
    href: planPath(plan.id),
    period: plan.period,
    dated: [...years]
      .flatMap(([year, of]) => (year === null ? [] : [{ year, count: of.length }]))
      .sort((a, b) => a.year - b.year),
    undated,
    undatedWords: `${String(undated)} 个未写年份`,
  };
}

function sayPlans(plans: number): string {
  return plans === 1 ? '本规划' : `${String(plans)} 部规划`;
}

/** `numbers` names the targets with their count; null when there are none. */
function toFinding(where: string, numbers: string | null, all: Dated[]): string {
  const others = all.filter(({ isTarget }) => !isTarget);
  const further =
    others.length === 0 ? '' : `另有没有数值、写明期限的 ${String(others.length)} 条：${sayYears(others)}。`;
  if (numbers === null) return `${where}没有写明数值的目标。${further}`;
  const dated = all.filter(({ isTarget, year }) => isTarget && year !== null);
  if (dated.length === 0) return `${numbers}都没有写明年份。${further}`;
  return `${numbers}里，写明年份的有 ${String(dated.length)} 个：${sayYears(dated)}。${further}`;
}

/** `sayYears(dated) // => '2025年 9 个，2030年 7 个'` */
function sayYears(dated: Dated[]): string {
  const years = Map.groupBy(dated, ({ year }) => year ?? 0);
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, of]) => `${String(year)}年 ${String(of.length)} 个`)
    .join('，');
}

function toDated(domain: Domain): Dated[] {
  const of = (kind: CommitmentKind, { id, num, targets, deadline }: Commitment): Dated[] => {
    const place = { label: `${domain.heading} ${commitmentName(kind, { id, num })}`, path: commitmentPath(id) };
    const dated = targets.map((target) => ({
      year: target.year,
      isTarget: true,
      link: { ...place, value: `${target.indicator} ${formatValue(target)}` },
    }));
    if (deadline?.year == null) return dated;
    return [
      ...dated,
      { year: deadline.year, isTarget: false, link: { ...place, value: `${deadline.text}，没有数值` } },
    ];
  };
  return commitmentKinds.flatMap((kind) => listOf(domain, kind).flatMap((entry) => of(kind, entry)));
}

function sayPeriod({ period }: PublishedPlan): string {
  if (period === null) return '原文未载';
  return `${String(period.from)}—${String(period.to)}年${period.stated ? '' : '（推断）'}`;
}

function sayRow({ label, dated, undatedWords }: DeadlineRow): string {
  return [label, ...dated.map(({ year, count }) => `${String(year)}年 ${String(count)} 个`), undatedWords].join('，');
}
