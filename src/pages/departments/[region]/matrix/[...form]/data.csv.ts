/** The table of a responsibility matrix as CSV, in every scope and order. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../../../../data/committedCorpus.ts';
import { formatCsv } from '../../../../../tables/csv.ts';
import { toMatrixTable } from '../../../../../view/department/matrix.ts';
import { toMatrixAddresses } from '../../../../../view/department/matrixAddresses.ts';

export const getStaticPaths = (async () =>
  toMatrixAddresses((await getCorpus()).allottingRegions)) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { entry, scope, order } }) =>
  new Response(formatCsv(toMatrixTable(scope.plans, entry.departments, order)));
