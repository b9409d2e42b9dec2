/** What crawlers may read: everything; and where the site map is. */
import type { APIRoute } from 'astro';
import { siteMapPath } from '../naming/routes/dataRoutes.ts';
import { toAddress } from '../view/shared/pageHead.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${toAddress(siteMapPath, site)}\n`);
