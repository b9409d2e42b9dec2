/** The data versions that were published. */
import type { APIRoute } from 'astro';
import { getDataVersions } from '../../data/dataVersions.ts';

export const GET: APIRoute = async () => new Response(`${JSON.stringify(await getDataVersions(), null, 2)}\n`);
