/** The JSON Schema of every downloadable plan.json. */
import type { APIRoute } from 'astro';
import { getPlanSchema } from '../../data/planFiles.ts';

export const GET: APIRoute = () => new Response(getPlanSchema());
