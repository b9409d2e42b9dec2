/** The numbers of all matrices of a region, one line a department and domain. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getAllottingRegions, getDepartmentsOf } from '../../../data/departments.ts';
import { formatCsv } from '../../../tables/csv.ts';
import { toMatrixTable } from '../../../view/department/matrix.ts';

export const getStaticPaths = (async () => {
  const regions = await getAllottingRegions();
  return regions.map((entry) => ({ params: { region: entry.region.slug }, props: { entry } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { entry } }) => {
  const departments = await getDepartmentsOf(entry.region.slug);
  return new Response(formatCsv(toMatrixTable(entry.plans, departments)));
};
