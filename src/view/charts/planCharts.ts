/** The pictures of a plan's page, with their tables, as files hold them. */
import type { PublishedPlan } from '../../model/published.ts';
import { toProfileTable } from '../planProfile.ts';
import type { PlanChart } from '../routes.ts';
import { toAnatomyFigure } from './anatomy.ts';
import { toDeadlineTable, toPlanDeadlines } from './deadlines.ts';
import type { ChartContent } from './savedChart.ts';

/** What can be measured, and what falls due when. */
export function toPlanCharts(plan: PublishedPlan): (ChartContent & { id: PlanChart })[] {
  const deadlines = toPlanDeadlines(plan);
  return [
    { id: 'anatomy', chart: toAnatomyFigure(plan).chart, table: toProfileTable(plan) },
    { id: 'deadlines', chart: deadlines.chart, table: toDeadlineTable(deadlines) },
  ];
}
