/** The charts of a plan's page as SVG. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { chartStyle } from '../../../data/chartStyle.ts';
import { getCorpus } from '../../../data/committedCorpus.ts';
import { toPlanCharts } from '../../../view/plan/planCharts.ts';
import { toSvgFile } from '../../../view/shared/savedChart.ts';

export const getStaticPaths = (async () =>
  (await getCorpus()).texts.flatMap((plan) =>
    toPlanCharts(plan).map(({ id, chart }) => ({ params: { plan: plan.id, chart: id }, props: { drawn: chart } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(toSvgFile(props.drawn, chartStyle, site));
