/** Plans that were published and have been taken away. */
import { getCollection } from 'astro:content';

const ledgers = import.meta.glob('/content/ledger/*.txt', { query: '?raw' });
/** The addresses of all other pages. */
const SITE = 'site';

/** The ids of plans that have a ledger and no text any more. */
export async function getWithdrawnPlans(): Promise<string[]> {
  const published = new Set((await getCollection('plans')).map(({ id }) => id));
  const promised = Object.keys(ledgers).map((path) => path.replace(/^.*\/|\.txt$/g, ''));
  return promised.filter((id) => id !== SITE && !published.has(id));
}
