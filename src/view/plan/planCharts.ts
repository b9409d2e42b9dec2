/** The charts of a plan's page with their tables, as file contents. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { toProfileTable } from './planProfile.ts';
import type { PlanChart } from '../../naming/routes/planRoutes.ts';
import { toAnatomyFigure } from './anatomyFigure.ts';
import { toDeadlineTable, toPlanDeadlines } from '../indicator/deadlineFigure.ts';
import type { ChartContent } from '../shared/savedChart.ts';

/** Measurability, and deadlines. */
export function toPlanCharts(plan: PublishedPlan): (ChartContent & { id: PlanChart })[] {
  const deadlines = toPlanDeadlines(plan);
  return [
    { id: 'anatomy', chart: toAnatomyFigure(plan).chart, table: toProfileTable(plan) },
    { id: 'deadlines', chart: deadlines.chart, table: toDeadlineTable(deadlines) },
  ];
}
