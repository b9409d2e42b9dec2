/**
 * A built site, served as a public server should serve it: compressed, hashed files cached for ever, other files
 * revalidated by their hash, with the headers that no `<meta>` can set. For the checkers; readers use `npm run
 * preview`.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from '@polka/compression';
import sirv from 'sirv';
import { mediaTypeOf } from '../../src/view/shared/mediaTypes.ts';
import { fileAt } from './siteFiles.ts';

export interface Served {
  /** e.g. http://localhost:34817 */
  origin: string;
  close: () => void;
}

const fixedHeaders = {
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

/** Serves the current state of a folder on a free port of this machine until it is closed. */
export function serveSite(site: string): Promise<Served> {
  const files = sirv(site, { etag: true, setHeaders, onNoMatch: answerLost(site) });
  // Compressed on the fly, so fast rather than small.
  const compress = compression({ brotli: true, level: 5 });
  const server = createServer((request, response) => compress(request, response, () => files(request, response)));
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

function setHeaders(response: ServerResponse, pathname: string): void {
  for (const [name, value] of Object.entries(fixedHeaders)) response.setHeader(name, value);
  const hashed = pathname.startsWith('/_astro/');
  response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('vary', 'accept-encoding');
  const isPage = /(\/|\.html)$/.test(pathname);
  if (!isPage) response.setHeader('content-type', mediaTypeOf(pathname) ?? 'application/octet-stream');
}

function answerLost(site: string): (request: IncomingMessage, response: ServerResponse) => void {
  const page = readFileSync(fileAt(site, '/404.html'));
  return (_, response) => {
    setHeaders(response, '/404.html');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.writeHead(404).end(page);
  };
}
