/** The rail of one indicator as SVG; only of those that have one. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getIndicators } from '../../../data/indicators.ts';
import { toIndicatorSvg } from '../../../view/indicator/indicatorFiles.ts';

export const getStaticPaths = (async () =>
  (await getIndicators()).flatMap((entry) => {
    const svg = toIndicatorSvg(entry);
    return svg === null ? [] : [{ params: { indicator: entry.indicator.id }, props: { svg } }];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => new Response(props.svg);
