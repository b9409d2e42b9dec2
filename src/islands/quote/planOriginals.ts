/** The words of whole plans, fetched when they are needed and kept. */
import type { Original } from '../../text/quote/original.ts';
import { fromQuotable } from '../../text/quote/quotable.ts';
import type { Quotable } from '../../text/quote/quotable.ts';

const loaded = new Map<string, Promise<Original>>();

/**
 * The originals in the files at these addresses, in their order. `say` is told how many are there, each time one comes.
 * Rejects when one does not come; the others are kept.
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
  // The file is this site's own, written by src/view/quotable.ts.
  return fromQuotable((await answer.json()) as Quotable);
}
