/** A table over all plans. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getDepartments } from '../../data/departments.ts';
import { getPlans } from '../../data/plans.ts';
import { toDataFiles } from '../../view/data/dataFiles.ts';

export const getStaticPaths = (async () => {
  const files = toDataFiles(await getPlans(), await getDepartments());
  return files.map(({ name, text }) => ({ params: { table: name }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => new Response(props.text);
