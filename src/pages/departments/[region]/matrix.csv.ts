/** The numbers of all matrices of a region, one line per department and domain. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../../data/committedCorpus.ts';
import { formatCsv } from '../../../tables/csv.ts';
import { toMatrixTable } from '../../../view/department/matrix.ts';

export const getStaticPaths = (async () => {
  const { allottingRegions } = await getCorpus();
  return allottingRegions.map((entry) => ({ params: { region: entry.region.slug }, props: { entry } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { entry } }) =>
  new Response(formatCsv(toMatrixTable([...entry.plans, ...entry.otherTexts], entry.departments)));
