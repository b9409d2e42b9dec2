/** How a browser searches this site from its own address bar. It stands at the root, since it speaks for the site. */
import type { APIRoute } from 'astro';
import { formatOpenSearch } from '../view/search/openSearch.ts';

export const GET: APIRoute = ({ site }) => new Response(formatOpenSearch(site));
