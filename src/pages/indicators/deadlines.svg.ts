/** The deadlines of all plans as SVG. */
import type { APIRoute } from 'astro';
import { chartStyle } from '../../data/chartStyle.ts';
import { getPlans } from '../../data/plans.ts';
import { toAllDeadlines } from '../../view/indicator/deadlineFigure.ts';
import { toSvgFile } from '../../view/shared/savedChart.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(toSvgFile(toAllDeadlines(await getPlans()).chart, chartStyle, site));
