/**
 * A built site served as a public server should serve it: compressed, hashed files cached for ever, the rest asked for
 * again by its hash, and the headers that no `<meta>` can give. For the checkers; readers use `npm run preview`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { mediaTypes } from '../../src/view/shared/mediaTypes.ts';
import { fileAt } from './siteFiles.ts';

export interface Served {
  /** e.g. http://localhost:34817 */
  origin: string;
  close: () => void;
}

const types: Readonly<Record<string, string>> = {
  ...mediaTypes,
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const headers = {
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

const compressors = {
  // On the way, so quick rather than small.
  br: (body: Buffer) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => gzipSync(body),
};

/** Serves a folder on a free port of this machine until it is closed. */
export function serveSite(site: string): Promise<Served> {
  const server = createServer((request, response) => answer(site, request, response));
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      const close = (): void => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ origin: `http://localhost:${String(port)}`, close });
    });
  });
}

function answer(site: string, { url = '/', headers: asked }: IncomingMessage, response: ServerResponse): void {
  // The parser of URLs resolves every dot segment, so no path leads out of the folder.
  const { pathname } = new URL(url, 'http://localhost');
  const wanted = fileAt(site, decodeURIComponent(pathname));
  const found = existsSync(wanted) && statSync(wanted).isFile();
  const file = found ? wanted : fileAt(site, '/404.html');
  const body = readFileSync(file);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('etag', etag);
  response.setHeader('vary', 'accept-encoding');
  response.setHeader(
    'cache-control',
    pathname.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  if (asked['if-none-match'] === etag) return void response.writeHead(304).end();
  const type = types[extname(file)];
  const encoding = type === undefined ? undefined : chooseEncoding(asked['accept-encoding']);
  response.setHeader('content-type', type ?? 'application/octet-stream');
  if (encoding !== undefined) response.setHeader('content-encoding', encoding);
  response.writeHead(found ? 200 : 404).end(encoding === undefined ? body : compressors[encoding](body));
}

function chooseEncoding(accepted: string | string[] = ''): keyof typeof compressors | undefined {
  const names = accepted.toString();
  if (/\bbr\b/.test(names)) return 'br';
  return /\bgzip\b/.test(names) ? 'gzip' : undefined;
}
