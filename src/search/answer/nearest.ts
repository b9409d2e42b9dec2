/**
 * The closest records beside a few that answer a question whole. Where its words are many, one that has them all often has
 * them far apart: 打疫苗要不要钱 is answered whole by a vaccine that costs nothing, and closely by those of children.
 */
import type { Query } from '../query/query.ts';
import type { EngineParts } from './engineParts.ts';
import { closest, findWhole } from './findRecords.ts';
import type { Hit } from './hit.ts';
import { readHits } from './readHits.ts';

/** So many answers are not few. */
const ENOUGH = 3;
const MOST = 5;

/** The closest hits that do not answer it whole; none for a query of one word, or one that nothing or enough answers whole. */
export async function readNearest(parts: EngineParts, query: Query, whole: number): Promise<Hit[]> {
  if (whole === 0 || whole >= ENOUGH || query.view === 'numbers') return [];
  const asked = await parts.asking.ask(query);
  if (asked.meant === null || asked.meant.words.length < 2) return [];
  const [near, { ids }] = await Promise.all([closest(parts, asked), findWhole(parts, asked)]);
  const others = near.filter((id) => !ids.includes(id)).slice(0, MOST);
  return (await readHits(parts, others, query)).map(({ hit }) => hit);
}
