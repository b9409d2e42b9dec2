/** The table of a responsibility matrix as CSV, in every scope and order. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getAllottingRegions, getDepartmentsOf } from '../../../../../data/departments.ts';
import { formatCsv } from '../../../../../tables/csv.ts';
import { toMatrixTable } from '../../../../../view/matrix.ts';
import { toMatrixForms } from '../../../../../view/matrixPage.ts';

export const getStaticPaths = (async () => {
  const regions = await getAllottingRegions();
  return regions.flatMap((entry) =>
    toMatrixForms(entry).map(({ form, scope: { plans }, order }) => ({
      params: { region: entry.region.slug, form },
      props: { region: entry.region.slug, plans, order },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const departments = await getDepartmentsOf(props.region);
  return new Response(formatCsv(toMatrixTable(props.plans, departments, props.order)));
};
