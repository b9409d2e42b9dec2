/** The rail of one indicator as SVG, for indicators that have one. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { chartStyle } from '../../../data/chartStyle.ts';
import { getCorpus } from '../../../data/committedCorpus.ts';
import { toRail } from '../../../view/indicator/indicatorRail.ts';
import { toSvgFile } from '../../../view/shared/savedChart.ts';

export const getStaticPaths = (async () => {
  const corpus = await getCorpus();
  return corpus.indicators.flatMap((entry) => {
    const rail = toRail(entry, corpus);
    return rail === null ? [] : [{ params: { indicator: entry.indicator.id }, props: { drawn: rail.chart } }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(toSvgFile(props.drawn, chartStyle, site));
