/** The words of a plan with their places, for checking quotations in the browser. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../data/committedCorpus.ts';
import { formatQuotable } from '../../view/plan/quotablePlan.ts';

export const getStaticPaths = (async () =>
  (await getCorpus()).texts.map((plan) => ({ params: { plan: plan.id }, props: { plan } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(formatQuotable(props.plan));
