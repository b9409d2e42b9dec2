/** The task table 任务分解表 of a whole region as a file. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../../data/committedCorpus.ts';
import { formatCsv } from '../../../tables/csv.ts';
import { formatXlsx } from '../../../tables/xlsx.ts';
import { toRegionTaskPage } from '../../../view/department/taskPage.ts';
import { toTaskSheet, toTaskTable } from '../../../view/department/taskSheet.ts';

export const getStaticPaths = (async () => {
  const { allottingRegions } = await getCorpus();
  return allottingRegions.flatMap((entry) =>
    ['csv', 'xlsx'].map((format) => ({ params: { region: entry.region.slug, format }, props: { entry } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async (context) => {
  const page = toRegionTaskPage(context.props.entry);
  const isCsv = context.params['format'] === 'csv';
  return new Response(
    isCsv ? formatCsv(toTaskTable(page, context.site)) : await formatXlsx(toTaskSheet(page, context.site)),
  );
};
