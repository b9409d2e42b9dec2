/** The deadlines of all plans as SVG. */
import type { APIRoute } from 'astro';
import { chartStyle } from '../../data/chartStyle.ts';
import { getCorpus } from '../../data/committedCorpus.ts';
import { toAllDeadlines } from '../../view/indicator/deadlineFigure.ts';
import { toSvgFile } from '../../view/shared/savedChart.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(toSvgFile(toAllDeadlines((await getCorpus()).plans).chart, chartStyle, site));
