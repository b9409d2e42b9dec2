/** What any two plans are compared with in the browser. */
import type { APIRoute } from 'astro';
import { getPairSettings } from '../../data/pairSettings.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(getPairSettings())}\n`);
