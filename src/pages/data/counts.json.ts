/** Every number of plans, goals, measures, targets, indicators and departments that the pages state. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../data/committedCorpus.ts';

export const GET: APIRoute = async () => new Response(`${JSON.stringify((await getCorpus()).counts, null, 2)}\n`);
