/** How a browser searches this site from its own address bar. It stands at the root, since it speaks for the site. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../data/corpus.ts';
import { formatOpenSearch } from '../view/search/openSearch.ts';

export const GET: APIRoute = async ({ site }) => new Response(formatOpenSearch((await getCorpus()).plans, site));
