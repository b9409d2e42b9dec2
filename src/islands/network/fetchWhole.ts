/** Fetches a file of the site to its last byte, and gives up on one that stops arriving. */

/** Without a byte of any file for so long, nothing is on its way any more. */
const LONGEST_PAUSE = 8000;
const LOOK_EVERY = 500;

let latestByte = 0;

/** The bytes at an address. Rejects when they do not arrive; `cache` as for `fetch`. */
export async function fetchWhole(url: string, cache: RequestCache = 'default'): Promise<Uint8Array<ArrayBuffer>> {
  const controller = new AbortController();
  const started = Date.now();
  const watch = setInterval(() => {
    if (Date.now() - Math.max(started, latestByte) > LONGEST_PAUSE) controller.abort();
  }, LOOK_EVERY);
  try {
    const response = await fetch(url, { signal: controller.signal, cache });
    if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
    return await readBody(response);
  } finally {
    clearInterval(watch);
  }
}

async function readBody(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    latestByte = Date.now();
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
