/** A table of one plan. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getPlans } from '../../../data/plans.ts';
import { toPlanFiles } from '../../../view/dataFiles.ts';

export const getStaticPaths = (async () => {
  const plans = toPlanFiles(await getPlans());
  return plans.flatMap(({ plan, files }) =>
    files.map(({ name, text }) => ({ params: { plan: plan.id, table: name }, props: { text } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
