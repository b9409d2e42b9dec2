/** A plan beside its peers as data: what they promise and it does not, and the reverse. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { findGaps } from '../../../corpus/written/gaps.ts';
import { getCorpus } from '../../../data/committedCorpus.ts';
import { plansWithPeers } from '../../../view/compare/compareIndex.ts';
import { toGapFile } from '../../../view/compare/gapFile.ts';

export const getStaticPaths = (async () => {
  const { texts } = await getCorpus();
  return plansWithPeers(texts).map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { plan } }) =>
  new Response(`${JSON.stringify(toGapFile(plan, findGaps(plan, await getCorpus())))}\n`);
