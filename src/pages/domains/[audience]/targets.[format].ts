/** The chart of all targets of the plans for one audience as SVG, and its table as CSV. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { chartStyle } from '../../../data/chartStyle.ts';
import { getCorpus } from '../../../data/committedCorpus.ts';
import { formatCsv } from '../../../tables/csv.ts';
import { toSvgFile } from '../../../view/shared/savedChart.ts';
import { toFieldTable, toTargetFields } from '../../../view/indicator/targetField.ts';

export const getStaticPaths = (async () => {
  const { plans, domains } = await getCorpus();
  const { fields } = toTargetFields(plans, domains);
  return fields.flatMap((field) =>
    ['svg', 'csv'].map((format) => ({ params: { audience: field.audience, format }, props: { field } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ params, props: { field }, site }) =>
  new Response(params['format'] === 'svg' ? toSvgFile(field.chart, chartStyle, site) : formatCsv(toFieldTable(field)));
