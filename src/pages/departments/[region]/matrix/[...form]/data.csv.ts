/** The table of a responsibility matrix as CSV, in every scope and order. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getAllottingRegions, getDepartmentsOf } from '../../../../../data/departments.ts';
import { formatCsv } from '../../../../../tables/csv.ts';
import { toMatrixTable } from '../../../../../view/department/matrix.ts';
import { toMatrixAddresses } from '../../../../../view/department/matrixPage.ts';

export const getStaticPaths = (async () => toMatrixAddresses(await getAllottingRegions())) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { entry, scope, order } = props;
  const departments = await getDepartmentsOf(entry.region.slug);
  return new Response(formatCsv(toMatrixTable(scope.plans, departments, order)));
};
