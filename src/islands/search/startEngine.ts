/**
 * The engine on an index that is fetched, in a worker or in the page, with every failure noticed.
 *
 * Pagefind ignores an index chunk that does not arrive and answers as if its words occurred nowhere. So all failed
 * fetches of this scope are counted: in the search worker, or in the search page, which fetches nothing else.
 */
import { createEngine } from '../../search/answer/engine.ts';
import type { Engine } from '../../search/answer/results.ts';
import { catalogueFile } from '../../search/index/bundleList.ts';
import { SearchUnavailable } from '../../search/index/indexReader.ts';
import type { SearchWords, UnavailableReason } from '../../search/index/indexReader.ts';
import { openPagefind } from '../../search/index/pagefindSearch.ts';
import type { PagefindModule } from '../../search/index/pagefindSearch.ts';

/** First byte of a chunk: that of gzip, or of Pagefind's own signature if a server has decompressed it. */
const CHUNK_STARTS: readonly number[] = [0x1f, 0x70];

let failed = 0;
let watching = false;

/** Starts the engine on the index at a path that ends with a slash. Rejects with SearchUnavailable. */
export async function startEngine(indexPath: string): Promise<Engine> {
  watchFetches();
  const pagefind = loadPagefind(indexPath);
  // When both fail, the failure of the catalogue is more informative; it is awaited first.
  pagefind.catch(() => undefined);
  const engine = await createEngine({
    // If the catalogue is missing, there is no index; if another file is, the index has changed since the page was
    // opened.
    readJson: (path) => fetchJson(indexPath + path, path === catalogueFile ? 'missing' : 'outdated'),
    search: async (bundle, words) => (await pagefind)(bundle, words),
  });
  await pagefind;
  return engine;
}

/** Pagefind itself, which is one of the files of the index. */
async function loadPagefind(indexPath: string): Promise<SearchWords> {
  const url = `${indexPath}pagefind.js`;
  let module: PagefindModule;
  try {
    module = (await import(/* @vite-ignore */ url)) as PagefindModule;
  } catch {
    const arrives = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    throw new SearchUnavailable(arrives ? 'unsupported' : 'unreachable');
  }
  return openPagefind(module, indexPath, arrived);
}

/** Starts counting; further calls have no effect. */
function watchFetches(): void {
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

/** The response with its whole body. Throws when the body breaks off, or when a chunk file contains no chunk. */
async function fetchWhole(response: Response): Promise<Response> {
  const { status, headers } = response;
  const body = await response.arrayBuffer();
  const isChunk = response.url.endsWith('.pf_index');
  if (isChunk && response.ok && !CHUNK_STARTS.includes(new Uint8Array(body)[0] ?? 0)) throw new Error('not a chunk');
  if (!response.ok) failed += 1;
  return new Response(body, { status, headers });
}

/** The reply, if every file it depends on arrived; otherwise rejects with SearchUnavailable. */
async function arrived<Reply>(ask: () => Promise<Reply>): Promise<Reply> {
  const failedBefore = failed;
  const fail = (): SearchUnavailable => new SearchUnavailable(failed > failedBefore ? 'unreachable' : 'unsupported');
  const reply = await ask().catch(() => {
    throw fail();
  });
  if (failed > failedBefore) throw fail();
  return reply;
}

/**
 * The value in a JSON file of the index. Rejects with SearchUnavailable; its reason is `absent` when the file does not
 * exist.
 */
async function fetchJson(url: string, absent: UnavailableReason): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new SearchUnavailable('unreachable');
  }
  if (!response.ok) throw new SearchUnavailable(response.status === 404 ? absent : 'unreachable');
  try {
    return (await response.json()) as unknown;
  } catch {
    throw new SearchUnavailable('damaged');
  }
}
