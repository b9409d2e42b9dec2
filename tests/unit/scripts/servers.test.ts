/** The headers of a public server, and the configurations written from them; tests/site/server.spec.ts asks real nginx. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { headersAt } from '../../../scripts/deploy/headerTable.ts';
import { serverFiles } from '../../../scripts/deploy/serverFiles.ts';
import { isText, typeAt } from '../../../scripts/deploy/types.ts';

const folder = new URL('../../../scripts/deploy/', import.meta.url);

test('the configurations are those of the tables', () => {
  for (const [name, text] of serverFiles(''))
    assert.equal(readFileSync(new URL(name, folder), 'utf8'), text, `${name} differs: run npm run servers`);
});

const forEver = 'public, max-age=31536000, immutable';
const caches: readonly (readonly [pathname: string, cache: string, why: string])[] = [
  ['/', 'no-cache', 'a page'],
  ['/_astro/page.AbC.js', forEver, 'a hashed name'],
  ['/pagefind/v3f0c9a1b72de-5d41402a/start.json', forEver, 'below the version of the index'],
  ['/pagefind/1/plans.json', 'no-cache', 'no version'],
  ['/plans/_astro/x.js', 'no-cache', 'not at the root'],
  ['/404.html', 'no-cache', 'the answer at an unknown address'],
];

for (const [pathname, cache, why] of caches)
  test(`${pathname} is kept as ${cache}: ${why}`, () => {
    assert.equal(headersAt(pathname)['Cache-Control'], cache);
  });

test('only open data may be read by other sites', () => {
  const names = ['Cross-Origin-Resource-Policy', 'Access-Control-Allow-Origin'];
  const at = (pathname: string) => names.map((name) => headersAt(pathname)[name]);
  for (const open of ['/data/goals.csv', '/data/', '/datapackage.json'])
    assert.deepEqual(at(open), ['cross-origin', '*']);
  for (const own of ['/', '/plans/data/', '/datapackage.jsonx', '/_astro/a.js'])
    assert.deepEqual(at(own), ['same-origin', undefined]);
});

test('text is compressed, and says that it is UTF-8', () => {
  assert.equal(typeAt('/data/'), 'text/html; charset=utf-8');
  assert.equal(typeAt('/favicon.svg'), 'image/svg+xml; charset=utf-8');
  assert.deepEqual(['a.csv', 'a.json', 'a.md'].map(isText), [true, true, true]);
  assert.deepEqual(['a.png', 'a.xlsx', 'a.bin', 'a.csv.gz', 'SHA256SUMS'].map(isText), [
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('the image is made in two stages, in fewer than twenty lines', () => {
  const lines = readFileSync(new URL('Dockerfile', folder), 'utf8').trimEnd().split('\n');
  assert.equal(lines.filter((line) => line.startsWith('FROM ')).length, 2);
  assert.ok(lines.length < 20);
});
