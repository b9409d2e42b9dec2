/** The deadlines of all plans as CSV. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../data/committedCorpus.ts';
import { formatCsv } from '../../tables/csv.ts';
import { toAllDeadlines, toDeadlineTable } from '../../view/indicator/deadlineFigure.ts';

export const GET: APIRoute = async () =>
  new Response(formatCsv(toDeadlineTable(toAllDeadlines((await getCorpus()).plans))));
