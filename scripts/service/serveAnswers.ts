/**
 * The service over HTTP: `/search`, `/targets` and `/healthz`, answered in JSON or CSV, and `/engine/…` for the search page.
 *
 * Every failure is an answer: {"error": {"zh", "en"}} with its status. Nothing is remembered of a request.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { answerSearch } from './answerSearch.ts';
import { answerTargets, formatTargets } from './answerTargets.ts';
import { parseRequest } from './askedOf.ts';
import { answerEngine } from './engineAnswers.ts';
import type { EngineStore } from './engineAnswers.ts';
import { ServiceProblem } from './serviceProblem.ts';
import type { SqlStore } from './sqlStore.ts';

export interface ServiceAnswer {
  status: number;
  type: 'application/json' | 'text/csv';
  body: string;
}

/** What answers come from. */
export interface ServiceStores {
  store: SqlStore;
  engines: EngineStore;
}

/** More questions at once are refused, not queued: the reader's page falls back to the static index. */
const MOST_AT_ONCE = 32;
const LONGEST_ADDRESS = 16_384;

const paths: Readonly<Record<string, (store: SqlStore, params: URLSearchParams) => Promise<ServiceAnswer>>> = {
  '/search': async (store, params) => toJson(await answerSearch(store, parseRequest(params, 'search'))),
  '/targets': async (store, params) => {
    const request = parseRequest(params, 'targets');
    const targets = await answerTargets(store, request);
    if (request.format === 'json') return toJson(targets);
    return { status: 200, type: 'text/csv', body: formatTargets(targets, request.group) };
  },
  '/healthz': async (store) => {
    const [counts] = await store.ask({
      text: 'SELECT (SELECT count() FROM {db:Identifier}.records) AS records, (SELECT count() FROM {db:Identifier}.targets) AS targets',
      values: {},
    });
    return toJson({ status: 'ok', ...counts });
  },
};

const ENGINE = '/engine/';

/** The answer to an address such as `/search?q=近视`; never rejects. */
export async function toAnswer({ store, engines }: ServiceStores, address: string): Promise<ServiceAnswer> {
  try {
    const url = URL.canParse(address, 'http://service') ? new URL(address, 'http://service') : undefined;
    if (url?.pathname.startsWith(ENGINE) === true)
      return toJson(await answerEngine(engines, url.pathname.slice(ENGINE.length), url.searchParams));
    const answer = url === undefined ? undefined : paths[url.pathname];
    if (url === undefined || answer === undefined)
      throw new ServiceProblem(404, {
        zh: '只有 /search、/targets、/healthz 和 /engine/',
        en: 'there are /search, /targets, /healthz and /engine/',
      });
    return await answer(store, url.searchParams);
  } catch (error) {
    return toFailure(error);
  }
}

/** The server, not listening yet. */
export function createService(stores: ServiceStores): Server {
  let asking = 0;
  const answer = async (request: IncomingMessage): Promise<ServiceAnswer> => {
    if (!['GET', 'HEAD'].includes(request.method ?? ''))
      return toFailure(new ServiceProblem(405, { zh: '只接受 GET', en: 'only GET is answered' }));
    if (asking >= MOST_AT_ONCE)
      return toFailure(
        new ServiceProblem(503, { zh: '同时提问的太多，请稍后再试', en: 'too many questions at once; try again' }),
      );
    asking += 1;
    return toAnswer(stores, request.url ?? '/').finally(() => (asking -= 1));
  };
  const server = createServer({ maxHeaderSize: LONGEST_ADDRESS, requestTimeout: 10_000 }, (request, response) => {
    void answer(request).then((given) => write(request, response, given));
  });
  server.maxRequestsPerSocket = 1_000;
  return server;
}

function write(request: IncomingMessage, response: ServerResponse, { status, type, body }: ServiceAnswer): void {
  request.resume();
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(type === 'text/csv' ? { 'Content-Disposition': 'attachment; filename="targets.csv"' } : {}),
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function toJson(value: unknown, status = 200): ServiceAnswer {
  return { status, type: 'application/json', body: JSON.stringify(value) };
}

function toFailure(error: unknown): ServiceAnswer {
  const unexpected = { zh: '服务内部出错', en: 'the service failed' };
  const problem = error instanceof ServiceProblem ? error : new ServiceProblem(500, unexpected);
  if (problem.status === 500) process.stderr.write(`${String(error).replace(/\s+/g, ' ')}\n`);
  return toJson({ error: problem.words }, problem.status);
}
