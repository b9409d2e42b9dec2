/** The words of whole plans, fetched when needed and cached. */
import type { Original } from '../../text/quote/original.ts';
import { fromQuotable } from '../../text/quote/quotable.ts';
import type { Quotable } from '../../text/quote/quotable.ts';

const loaded = new Map<string, Promise<Original>>();

/**
 * The originals in the files at these addresses, in order. Calls `say` with the number loaded so far after each one.
 * Rejects when one fails to load; the others stay cached.
 */
export async function loadOriginals(paths: readonly string[], say: (there: number) => void): Promise<Original[]> {
  let there = 0;
  return Promise.all(
    paths.map(async (path) => {
      const original = await loadOriginal(path);
      there += 1;
      say(there);
      return original;
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
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
  // The file comes from this site itself, written by src/view/plan/quotablePlan.ts.
  return fromQuotable((await answer.json()) as Quotable);
}
