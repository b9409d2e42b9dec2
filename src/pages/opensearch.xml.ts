/** The search description for browsers. At the root, because it applies to the whole site. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../data/committedCorpus.ts';
import { formatOpenSearch } from '../view/search/openSearch.ts';

export const GET: APIRoute = async ({ site }) => new Response(formatOpenSearch((await getCorpus()).plans, site));
