/** The rail of one indicator as SVG, for indicators that have one. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { chartStyle } from '../../../data/chartStyle.ts';
import { getCorpus } from '../../../data/committedCorpus.ts';
import { toRail } from '../../../view/indicator/indicatorPage.ts';
import { toSvgFile } from '../../../view/shared/savedChart.ts';

export const getStaticPaths = (async () =>
  (await getCorpus()).indicators.flatMap((entry) => {
    const rail = toRail(entry);
    return rail === null ? [] : [{ params: { indicator: entry.indicator.id }, props: { drawn: rail.chart } }];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(toSvgFile(props.drawn, chartStyle, site));
