/** `fetch` for `file:` addresses: the browser's search engine run in Node on an index on disk. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface Fetched {
  url: string;
  bytes: number;
}

/** From now on `fetch` reads `file:` addresses from disk; a missing file is a 404. `onFetched` hears of every file read. */
export function fetchFiles(onFetched: (fetched: Fetched) => void = () => undefined): void {
  const plainFetch = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith('file:')) return plainFetch(input, init);
    const content = await readFile(fileURLToPath(url.replace(/[?#].*$/, ''))).catch(() => undefined);
    if (content === undefined) return new Response(null, { status: 404 });
    onFetched({ url, bytes: content.length });
    const response = new Response(content);
    Object.defineProperty(response, 'url', { value: url });
    return response;
  };
}
