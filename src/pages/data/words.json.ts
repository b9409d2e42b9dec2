/** The words of the keyword index with pinyin and number of hits, for pinyin typed into the search field. */
import type { APIRoute } from 'astro';
import { getPlans } from '../../data/plans.ts';
import { getWords } from '../../data/words.ts';
import { toPinyinTable } from '../../view/keywordPages.ts';
import { countHitsIn } from '../../view/wordHits.ts';

export const GET: APIRoute = async () => Response.json(toPinyinTable(await getWords(), countHitsIn(await getPlans())));
