/**
 * A built site, served as a public server should serve it: compressed, and with the headers of scripts/deploy. For the checkers; readers use `npm run
 * preview`.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from '@polka/compression';
import sirv from 'sirv';
import { withoutBase } from '../../src/naming/base/belowBase.ts';
import { homePath, notFoundPath } from '../../src/naming/routes/siteRoutes.ts';
import { headersAt } from '../deploy/headerTable.ts';
import { typeAt } from '../deploy/types.ts';
import { requireSite } from './requireSite.ts';
import { fileAt } from './siteFiles.ts';

export interface Served {
  /** e.g. http://localhost:34817 */
  origin: string;
  close: () => void;
}

/** Serves the current state of a folder, below the base of its site, on a free port of this machine until it is closed. */
export function serveSite(site: string): Promise<Served> {
  requireSite(site);
  const lost = answerLost(site);
  // What was compressed when the site was built is sent as it is; anything else on the fly, so fast rather than small.
  const files = sirv(site, { etag: true, brotli: true, setHeaders, onNoMatch: lost });
  const compress = compression({ brotli: true, level: 5 });
  const server = createServer((request, response) =>
    compress(request, response, () => {
      const { url = '/' } = request;
      // Sirv knows the folder only.
      request.url = withoutBase(url);
      const answer = url.startsWith(homePath) ? files : lost;
      answer(request, response);
    }),
  );
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
  for (const [name, value] of Object.entries(headersAt(pathname))) response.setHeader(name, value);
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('content-type', typeAt(pathname));
}

function answerLost(site: string): (request: IncomingMessage, response: ServerResponse) => void {
  const page = readFileSync(fileAt(site, notFoundPath));
  return (_, response) => {
    setHeaders(response, '/404.html');
    response.writeHead(404).end(page);
  };
}
