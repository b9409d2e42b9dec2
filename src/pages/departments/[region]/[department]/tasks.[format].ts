/** The task table 任务分解表 of one department as a file. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../../../data/committedCorpus.ts';
import { formatCsv } from '../../../../tables/csv.ts';
import { formatXlsx } from '../../../../tables/xlsx.ts';
import { toDepartmentTaskPage } from '../../../../view/department/taskPage.ts';
import { toTaskSheet, toTaskTable } from '../../../../view/department/taskSheet.ts';

export const getStaticPaths = (async () => {
  const departments = [...(await getCorpus()).departments.values()];
  return departments.flatMap((duties) => {
    const [region = '', department = ''] = duties.department.id.split('/');
    return ['csv', 'xlsx'].map((format) => ({ params: { region, department, format }, props: { duties } }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async (context) => {
  const page = toDepartmentTaskPage(context.props.duties);
  const isCsv = context.params['format'] === 'csv';
  return new Response(
    isCsv ? formatCsv(toTaskTable(page, context.site)) : await formatXlsx(toTaskSheet(page, context.site)),
  );
};
