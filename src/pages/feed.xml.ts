/** 订阅, Atom: plans that were added or changed, and corrections. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../data/committedCorpus.ts';
import { getCorrections } from '../data/corrections.ts';
import { getEditions } from '../data/planEditions.ts';
import { toFeed } from '../view/data/feed.ts';

export const GET: APIRoute = async ({ site }) => {
  const { plans } = await getCorpus();
  const feed = toFeed({ plans, editions: await getEditions(), corrections: await getCorrections() }, site);
  return new Response(feed.atom1());
};
