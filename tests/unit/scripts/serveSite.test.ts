/** Serving a built site to the checkers. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serveSite } from '../../../scripts/site/serveSite.ts';

const words = '儿童规划'.repeat(400);
const files = {
  'index.html': words,
  'plans/index.html': words,
  '404.html': '没有这一页',
  'data/goals.csv': words,
  '_astro/page.AbC.js': 'export {}',
};

interface Answer {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** `get`, because `fetch` decompresses by itself and resolves dot segments. */
function ask(origin: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(origin, { path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });
}

test('a built site as a public server should serve it', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-serve-'));
  const site = join(folder, 'dist');
  for (const [path, text] of Object.entries({ ...files, '../secret.txt': '' })) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  const { origin, close } = await serveSite(site);
  t.after(() => {
    close();
    rmSync(folder, { recursive: true });
  });

  await t.test('pages and tables with their type, compressed as accepted', async () => {
    const [page, table, plain] = await Promise.all([
      ask(origin, '/plans/', { 'accept-encoding': 'gzip, br' }),
      ask(origin, '/data/goals.csv', { 'accept-encoding': 'gzip' }),
      ask(origin, '/'),
    ]);
    assert.deepEqual([page.status, page.headers['content-encoding']], [200, 'br']);
    assert.equal(brotliDecompressSync(page.body).toString(), words);
    assert.match(String(page.headers['content-type']), /^text\/html; ?charset=utf-8$/);
    assert.deepEqual(
      [table.headers['content-type'], table.headers['content-encoding']],
      ['text/csv; charset=utf-8', 'gzip'],
    );
    assert.equal(gunzipSync(table.body).toString(), words);
    assert.deepEqual([plain.headers['content-encoding'], plain.body.toString()], [undefined, words]);
  });

  await t.test('cached for ever only under a hashed name; otherwise revalidated by its tag', async () => {
    const [script, page] = await Promise.all([ask(origin, '/_astro/page.AbC.js'), ask(origin, '/')]);
    assert.match(String(script.headers['cache-control']), /immutable/);
    assert.equal(page.headers['cache-control'], 'no-cache');
    assert.equal((await ask(origin, '/', { 'if-none-match': String(page.headers.etag) })).status, 304);
  });

  await t.test('every answer has the headers that a page cannot set', async () => {
    for (const path of ['/', '/data/goals.csv', '/nowhere/']) {
      const { headers } = await ask(origin, path);
      assert.equal(headers['content-security-policy'], "frame-ancestors 'none'", path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
    }
  });

  await t.test('an unknown address gets the 404 page, and no path leads out of the folder', async () => {
    for (const path of ['/nowhere/', '/../secret.txt', '/%2e%2e/secret.txt']) {
      const { status, headers, body } = await ask(origin, path);
      assert.deepEqual([status, body.toString()], [404, files['404.html']], path);
      assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    }
  });
});
