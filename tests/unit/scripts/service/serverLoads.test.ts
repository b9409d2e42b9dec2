/** Loads on a server, and the service over HTTP, against a server that speaks as much of ClickHouse as is needed here. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, test } from 'node:test';
import { openEngines } from '../../../../scripts/service/engineAnswers.ts';
import { createService } from '../../../../scripts/service/serveAnswers.ts';
import { parseServer } from '../../../../scripts/service/server/clickHouse.ts';
import { loadServer } from '../../../../scripts/service/server/loadServer.ts';
import { findCompleteLoads, openServerStore } from '../../../../scripts/service/server/serverStore.ts';
import { ServiceProblem } from '../../../../scripts/service/serviceProblem.ts';
import type { SqlStore } from '../../../../scripts/service/sqlStore.ts';
import { committedRecords } from '../../search/builtIndex.ts';

const plans = committedRecords().slice(0, 1);
const engines = openEngines('no folder');
const input = { plans, records: plans[0]?.records.length ?? 0 };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(server: Server): Promise<string> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Databases by name with the numbers of rows of their tables. */
type Databases = Map<string, Map<string, number>>;

interface Faked {
  databases: Databases;
  asked: URLSearchParams[];
}

/** `fail` gives ClickHouse's code for a statement that fails, or 'die' for a server that is killed. */
async function fakeClickHouse(fail: (query: string) => string | undefined = () => undefined) {
  const faked: Faked = { databases: new Map(), asked: [] };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { searchParams } = new URL(request.url ?? '', 'http://fake');
      const query = searchParams.get('query') ?? '';
      faked.asked.push(searchParams);
      const failed = fail(query) ?? answer(faked, query, Buffer.concat(chunks).toString());
      if (failed === 'die') {
        request.socket.destroy();
      } else if (typeof failed === 'string') {
        response.writeHead(500, { 'X-ClickHouse-Exception-Code': failed }).end(`Code: ${failed}. DB::Exception:\nno`);
      } else {
        response.end(failed.rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
      }
    });
  });
  return { ...faked, server: parseServer(await listen(server)), http: server };
}

function answer({ databases }: Faked, query: string, body: string): string | { rows: object[] } {
  const [, name = '', table = ''] = /(zhigui_\d{6})(?:\.(\w+))?/.exec(query) ?? [];
  if (query.startsWith('CREATE DATABASE')) {
    if (databases.has(name)) return '82';
    databases.set(name, new Map());
  } else if (query.startsWith('DROP')) databases.delete(name);
  else if (query.startsWith('CREATE TABLE')) databases.get(name)?.set(table, 0);
  else if (query.startsWith('INSERT')) {
    const lines = body.split('\n').length - 1;
    databases.get(name)?.set(table, (databases.get(name)?.get(table) ?? 0) + lines);
  } else if (query.includes('system.tables')) {
    const complete = [...databases].filter(([, tables]) => query.includes('INTERVAL') || tables.has('complete'));
    return { rows: query.includes('INTERVAL') ? [] : complete.map(([database]) => ({ database })) };
  } else if (query.includes('count()')) return { rows: [{ total: databases.get(name)?.get(table) ?? 0 }] };
  return { rows: [] };
}

test('a load is read once it is whole; the two newest are kept', async () => {
  const { server, databases } = await fakeClickHouse();
  for (let load = 0; load < 3; load += 1) await loadServer(server, input);
  assert.deepEqual(await findCompleteLoads(server), ['zhigui_000002', 'zhigui_000003']);
  assert.equal(databases.get('zhigui_000003')?.get('records'), input.records);
});

test('two loads at once get two numbers', async () => {
  const { server } = await fakeClickHouse();
  await Promise.all([loadServer(server, input), loadServer(server, input)]);
  assert.deepEqual(await findCompleteLoads(server), ['zhigui_000001', 'zhigui_000002']);
});

const failures: [why: string, code: string, said: RegExp][] = [
  ['the disk is full', '243', /磁盘已满，原有数据未动/],
  ['the user may only read', '164', /只能读/],
  ['it says something else', '999', /数据库出错：Code: 999\. DB::Exception: no$/],
];

for (const [why, code, said] of failures)
  test(`when ${why}, the load is given up and the one before stays`, async () => {
    let failing = false;
    const { server, databases } = await fakeClickHouse((query) =>
      failing && query.startsWith('INSERT') ? code : undefined,
    );
    await loadServer(server, input);
    failing = true;
    await assert.rejects(
      loadServer(server, input),
      (error) => error instanceof ServiceProblem && said.test(error.words.zh),
    );
    assert.deepEqual([...databases.keys()], ['zhigui_000001']);
  });

test('when the server is killed in between, what is half loaded is not read', async () => {
  let inserts = 0;
  let dead = false;
  const { server, databases } = await fakeClickHouse((query) => {
    if (query.startsWith('INSERT')) inserts += 1;
    dead ||= inserts === 3;
    return dead ? 'die' : undefined;
  });
  await loadServer(server, input);
  await assert.rejects(loadServer(server, input), /is not reached, or did not finish its answer/);
  dead = false;
  inserts = 10;
  assert.equal(databases.size, 2);
  assert.deepEqual(await findCompleteLoads(server), ['zhigui_000001']);
  // And the next load takes the next free number.
  await loadServer(server, input);
  assert.deepEqual(await findCompleteLoads(server), ['zhigui_000001', 'zhigui_000003']);
});

test('questions are read-only and limited, their words bound', async () => {
  const { server, asked } = await fakeClickHouse();
  await loadServer(server, input);
  const service = createService({ store: openServerStore(server), engines });
  const address = await listen(service);
  const response = await fetch(`${address}/search?q=${encodeURIComponent("近视'--")}`);
  assert.equal(response.status, 200);
  const last = asked.at(-1);
  assert.equal(last?.get('param_word0'), '近视-');
  assert.equal(last.get('param_db'), 'zhigui_000001');
  assert.deepEqual(['readonly', 'max_execution_time', 'max_result_rows'].map((name) => last.get(name)), ['2', '10', '20000']); // prettier-ignore
  assert.ok(!last.get('query')?.includes('近视'));
});

test('a server that is gone is one answer in both languages, and then again an answer', async () => {
  const { server, http } = await fakeClickHouse();
  await loadServer(server, input);
  const address = await listen(createService({ store: openServerStore(server), engines }));
  http.closeAllConnections();
  await new Promise((resolve) => http.close(resolve));
  const response = await fetch(`${address}/healthz`);
  assert.equal(response.status, 503);
  assert.match(await response.text(), /^\{"error":\{"zh":"连不上数据库服务器 [^"]+","en":"[^"]+"\}\}$/);
});

test('over HTTP: methods, addresses, headers', async () => {
  const store: SqlStore = { ask: () => Promise.resolve([]), close: () => Promise.resolve() };
  const address = await listen(createService({ store, engines }));
  const statusOf = async (path: string, init?: RequestInit): Promise<number> =>
    (await fetch(`${address}${path}`, init)).status;
  assert.equal(await statusOf('/search?q=近视'), 200);
  assert.equal(await statusOf('/search?q=近视', { method: 'HEAD' }), 200);
  assert.equal(await statusOf('/search', { method: 'POST', body: 'q=近视' }), 405);
  assert.equal(await statusOf('/'), 404);
  assert.equal(await statusOf('/search/../etc'), 404);
  assert.equal(await statusOf(`/search?q=${'a'.repeat(20_000)}`), 431);
  const csv = await fetch(`${address}/targets?format=csv`);
  assert.equal(csv.headers.get('content-type'), 'text/csv; charset=utf-8');
  assert.equal(csv.headers.get('x-content-type-options'), 'nosniff');
});

test('a fault of the service itself is not shown to the reader', async (t) => {
  t.mock.method(process.stderr, 'write', () => true);
  const store: SqlStore = { ask: () => Promise.reject(new Error('/secret/path')), close: () => Promise.resolve() };
  const response = await fetch(`${await listen(createService({ store, engines }))}/healthz`);
  assert.equal(response.status, 500);
  assert.ok(!(await response.text()).includes('secret'));
});

test('too many questions at once are refused', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const store: SqlStore = { ask: () => held.then(() => []), close: () => Promise.resolve() };
  const address = await listen(createService({ store, engines }));
  const waiting = Array.from({ length: 40 }, () => fetch(`${address}/healthz`));
  setTimeout(release, 500);
  const statuses = (await Promise.all(waiting)).map(({ status }) => status);
  assert.equal(statuses.filter((status) => status === 503).length, 8);
});
