/** The registries that the page /try/ reads a file with. */
import type { APIRoute } from 'astro';
import { getReadingRegistry } from '../../data/readingRegistry.ts';

export const GET: APIRoute = async () => new Response(`${JSON.stringify(await getReadingRegistry())}\n`);
