/** The words of whole plans, fetched when needed and cached. */
import { fetchWhole } from '../network/fetchWhole.ts';
import type { Original } from '../../text/quote/original.ts';
import { fromQuotable } from '../../text/quote/quotable.ts';
import type { Quotable } from '../../text/quote/quotable.ts';

const loaded = new Map<string, Promise<Original>>();

/**
 * The originals in the files at these addresses, in order. Calls `say` with the number loaded so far after each one, and
 * not after one has failed to load. Rejects when one fails; the others stay cached.
 */
export async function loadOriginals(paths: readonly string[], say: (there: number) => void): Promise<Original[]> {
  let there = 0;
  let failed = false;
  return Promise.all(
    paths.map(async (path) => {
      try {
        const original = await loadOriginal(path);
        there += 1;
        if (!failed) say(there);
        return original;
      } catch (error) {
        failed = true;
        throw error;
      }
    }),
  );
}

function loadOriginal(path: string): Promise<Original> {
  const known = loaded.get(path);
  if (known) return known;
  const loading = fetchOriginal(path);
  loaded.set(path, loading);
  loading.catch(() => loaded.delete(path));
  return loading;
}

async function fetchOriginal(path: string): Promise<Original> {
  // The file comes from this site itself, written by src/view/plan/quotablePlan.ts; a cache may keep what is none.
  const text = new TextDecoder().decode(await fetchWhole(path, 'no-cache'));
  return fromQuotable(JSON.parse(text) as Quotable);
}
