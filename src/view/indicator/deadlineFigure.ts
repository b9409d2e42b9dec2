/** The deadline line: the years that plans name for their targets, and the number of targets without a year. */
import type { Chart } from '../../charts/chart.ts';
import { deadlineChart } from '../../charts/deadlines/draw.ts';
import type { DeadlineRow } from '../../charts/deadlines/series.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Domain, Goal, Measure } from '../../model/plan.ts';
import type { Table } from '../../tables/table.ts';
import type { Link } from '../../naming/links.ts';
import { commitmentName, planLabel, shortPlanName } from '../../naming/names.ts';
import { deadlinesFilePath } from '../../naming/routes/indicatorRoutes.ts';
import { goalPath, measurePath } from '../../naming/routes/itemRoutes.ts';
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

/** The deadlines of all plans. */
export function toAllDeadlines(plans: PublishedPlan[]): DeadlineFigure {
  return toFigure(plans, {
    name: '各规划何年兑现',
    svgPath: deadlinesFilePath('svg'),
    csvPath: deadlinesFilePath('csv'),
  });
}

/** The rows of a figure for a file: one for each plan and year, and one for targets without a year. */
export function toDeadlineTable({ rows }: DeadlineFigure): Table {
  return toTable(
    ['规划', '规划期', '年份', '目标值个数'],
    rows.flatMap(({ plan, period, dated, undated }) => [
      ...dated.map(({ year, count }) => [plan.label, period, year, count]),
      [plan.label, period, '未写', undated],
    ]),
  );
}

function toFigure(plans: PublishedPlan[], saved: SavedChart): DeadlineFigure {
  const rows = plans.map((plan) => ({ plan, targets: plan.domains.flatMap(toDated) }));
  const all = rows.flatMap(({ targets }) => targets);
  const dated = all.filter(({ year }) => year !== null);
  const finding = toFinding(plans.length, all.length, dated);
  const series = rows.map(({ plan, targets }) => toRow(plan, targets));
  return {
    chart: deadlineChart({
      id: 'deadlines',
      title: '写明年份的目标值',
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

function toFinding(plans: number, all: number, dated: Dated[]): string {
  const where = plans === 1 ? '本规划' : `${String(plans)} 部规划`;
  if (all === 0) return `${where}没有写明数值的目标。`;
  if (dated.length === 0) return `${where}的 ${String(all)} 个目标值都没有写明年份。`;
  const years = Map.groupBy(dated, ({ year }) => year ?? 0);
  const parts = [...years].sort(([a], [b]) => a - b).map(([year, of]) => `${String(year)}年 ${String(of.length)} 个`);
  return `${where}的 ${String(all)} 个目标值里，写明年份的有 ${String(dated.length)} 个：${parts.join('，')}。`;
}

function toDated({ heading, goals, measures }: Domain): Dated[] {
  const of = (kind: 'goal' | 'measure', { id, num, targets }: Goal | Measure): Dated[] =>
    targets.map((target) => ({
      year: target.year,
      link: {
        label: `${heading} ${commitmentName(kind, num)}`,
        path: kind === 'goal' ? goalPath(id) : measurePath(id),
        value: `${target.indicator} ${formatValue(target)}`,
      },
    }));
  return [...goals.flatMap((goal) => of('goal', goal)), ...measures.flatMap((measure) => of('measure', measure))];
}

function sayPeriod({ period }: PublishedPlan): string {
  if (period === null) return '原文未载';
  return `${String(period.from)}—${String(period.to)}年${period.stated ? '' : '（推断）'}`;
}

function sayRow({ label, dated, undatedWords }: DeadlineRow): string {
  return [label, ...dated.map(({ year, count }) => `${String(year)}年 ${String(count)} 个`), undatedWords].join('，');
}
