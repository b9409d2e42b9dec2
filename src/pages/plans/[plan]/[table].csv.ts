/** A table of one plan: of its data, or of a chart. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../../data/committedCorpus.ts';
import { formatCsv } from '../../../tables/csv.ts';
import { toPlanCharts } from '../../../view/plan/planCharts.ts';
import { toPlanFiles } from '../../../view/data/dataFiles.ts';

export const getStaticPaths = (async () => {
  const { texts } = await getCorpus();
  return toPlanFiles(texts).flatMap(({ plan, files }) => [
    ...files.map(({ name, text }) => ({ params: { plan: plan.id, table: name }, props: { text } })),
    ...toPlanCharts(plan).map(({ id, table }) => ({
      params: { plan: plan.id, table: id },
      props: { text: formatCsv(table) },
    })),
  ]);
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => new Response(props.text);
