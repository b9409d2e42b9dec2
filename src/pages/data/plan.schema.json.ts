/** The JSON Schema of every plan.json offered for download. */
import type { APIRoute } from 'astro';
import { getPlanSchema } from '../../data/planFiles.ts';

export const GET: APIRoute = () => new Response(getPlanSchema());
