/** The compressed files that a build puts beside its own. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressions } from '../../../scripts/site/compression.ts';

test('text gets a smaller file of both kinds, and nothing else does', () => {
  const site = mkdtempSync(join(tmpdir(), 'zhigui-compress-'));
  try {
    const words = '儿童规划'.repeat(400);
    mkdirSync(join(site, '数据'));
    for (const name of ['index.html', '数据/a b.csv', 'card.png']) writeFileSync(join(site, name), words);
    writeFileSync(join(site, 'short.txt'), '短');
    execFileSync(process.execPath, ['scripts/compressFiles.ts'], {
      env: { ...process.env, ZHIGUI_SITE: site },
      stdio: 'pipe',
    });
    assert.deepEqual(readdirSync(site).sort(), [
      ...['card.png', 'index.html', 'index.html.br', 'index.html.gz', 'short.txt', '数据'],
    ]);
    const read = (ending: string) => readFileSync(join(site, `数据/a b.csv${ending}`));
    assert.equal(gunzipSync(read('.gz')).toString(), words);
    assert.equal(brotliDecompressSync(read('.br')).toString(), words);
  } finally {
    rmSync(site, { recursive: true });
  }
});

test('what a phone waits for is smaller than the same bytes elsewhere, by Brotli alone', () => {
  const words = readFileSync(new URL('../../../src/text/shapes/unicodeShapes.ts', import.meta.url));
  const lengthAs = (file: string, method: 'brotli' | 'gzip') => compressions[method].compress(words, file).length;
  for (const awaited of [
    ...['_astro/a.css', '/_astro/a.js', 'pagefind/v1-2/start.json', 'plans/a/health/goal-1/index.html'],
    ...['/plans/a/health/measure-12/', 'plans/a/care/task-3/index.html'],
  ]) {
    assert.ok(lengthAs(awaited, 'brotli') < lengthAs('index.html', 'brotli'), awaited);
    assert.equal(lengthAs(awaited, 'gzip'), lengthAs('index.html', 'gzip'), awaited);
  }
  for (const other of ['plans/a/health/index.html', 'data/_astro/a.csv', 'plans/a/health/goal-1/data.json'])
    assert.equal(lengthAs(other, 'brotli'), lengthAs('index.html', 'brotli'), other);
});

test('a full disk ends it with one line, so that the build stops and the old site stays', () => {
  const site = mkdtempSync(join(tmpdir(), 'zhigui-compress-'));
  try {
    writeFileSync(join(site, 'index.html'), '儿童规划'.repeat(400));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', new URL('../../support/failingWrites.ts', import.meta.url).href, 'scripts/compressFiles.ts'],
      { env: { ...process.env, ZHIGUI_SITE: site, FAIL_AT: '1', FAIL_HOW: 'throw' }, encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.match(stderr, /^.*the disk is full.*\n$/);
  } finally {
    rmSync(site, { recursive: true });
  }
});
