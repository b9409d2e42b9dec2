/** The table of one indicator as CSV. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../../data/committedCorpus.ts';
import { toIndicatorCsv } from '../../../view/indicator/indicatorFiles.ts';

export const getStaticPaths = (async () => {
  const { indicators, nationalReferences } = await getCorpus();
  return indicators.map((entry) => ({
    params: { indicator: entry.indicator.id },
    props: { csv: toIndicatorCsv(entry, nationalReferences) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => new Response(props.csv);
