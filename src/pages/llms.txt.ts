/** The map of the site for programs that read it as text. At the root, where they look for it. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../data/committedCorpus.ts';
import { formatLlms } from '../view/data/llms.ts';

export const GET: APIRoute = async ({ site }) => new Response(formatLlms(await getCorpus(), site));
