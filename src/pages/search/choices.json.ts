/** What the form for numbers of the search page offers. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../data/committedCorpus.ts';
import { toNumberChoices } from '../../view/search/offeredChoices.ts';

export const GET: APIRoute = async () => {
  const { indicators, departments } = await getCorpus();
  return new Response(`${JSON.stringify(toNumberChoices(indicators, [...departments.values()]))}\n`);
};
