/**
 * Fetching the index, with an eye on what fails.
 *
 * Pagefind swallows an index chunk that does not arrive and then answers as if its words occurred nowhere. So the failed
 * fetches of this scope (the search worker, or the search page, which fetches nothing else) are counted.
 */
import { SearchUnavailable } from '../../search/index/unavailable.ts';
import type { UnavailableReason } from '../../search/index/unavailable.ts';

/** First byte of a chunk: of gzip, or of Pagefind's own signature where a server has unpacked it. */
const CHUNK_STARTS: readonly number[] = [0x1f, 0x70];

let failed = 0;
let watching = false;

/** Begins to count; once is enough. */
export function watchFetches(): void {
  if (watching) return;
  watching = true;
  const plainFetch = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (...request) => {
    try {
      return await fetchWhole(await plainFetch(...request));
    } catch (error) {
      failed += 1;
      throw error;
    }
  };
}

/** The response once its body is here. Throws when that breaks off, or when a chunk is something else under its name. */
async function fetchWhole(response: Response): Promise<Response> {
  const { status, headers } = response;
  const body = await response.arrayBuffer();
  const isChunk = response.url.endsWith('.pf_index');
  if (isChunk && response.ok && !CHUNK_STARTS.includes(new Uint8Array(body)[0] ?? 0)) throw new Error('not a chunk');
  if (!response.ok) failed += 1;
  return new Response(body, { status, headers });
}

/** The answer, if every file it rests on arrived; else rejects with SearchUnavailable. */
export async function arrived<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const failedBefore = failed;
  let answer: { is: Answer } | undefined;
  try {
    answer = { is: await ask() };
  } catch {
    answer = undefined;
  }
  if (failed > failedBefore) throw new SearchUnavailable('unreachable');
  if (answer === undefined) throw new SearchUnavailable('unsupported');
  return answer.is;
}

/** What a JSON file of the index holds. Rejects with SearchUnavailable, and with `absent` when there is no such file. */
export async function fetchJson(url: string, absent: UnavailableReason): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new SearchUnavailable('unreachable');
  }
  if (!response.ok) throw new SearchUnavailable(response.status === 404 ? absent : 'unreachable');
  return (await response.json()) as unknown;
}
