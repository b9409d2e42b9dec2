/** The plans from which a reader chooses two to compare. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../data/committedCorpus.ts';
import { toOfferedPlans } from '../../view/compare/offeredPlans.ts';

export const GET: APIRoute = async () => new Response(`${JSON.stringify(toOfferedPlans((await getCorpus()).texts))}\n`);
