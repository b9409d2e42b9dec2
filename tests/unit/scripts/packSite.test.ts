/** Packing a build over the one before: pages that are open find what they name, and what is two releases old goes. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { findLostVersions } from '../../../scripts/pack/lostVersions.ts';
import { packSite } from '../../../scripts/pack/packSite.ts';

const root = mkdtempSync(join(tmpdir(), 'zhigui-pack-'));
after(() => rmSync(root, { recursive: true }));

function write(folder: string, files: Record<string, string>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, folder, path)), { recursive: true });
    writeFileSync(join(root, folder, path), content);
  }
  return join(root, folder);
}

const builds = ['1', '2', '3'].map((version) =>
  write(`build-${version}`, {
    'index.html': version,
    [`_astro/page.${version}.js`]: version,
    [`pagefind/${version}/start.json`]: version,
    ...(version === '1' ? { 'plans/gone/index.html': version } : {}),
  }),
);
const [first = '', second = '', third = ''] = builds;
const served = join(root, 'served');
const read = (path: string): string | undefined => {
  try {
    return readFileSync(join(served, path), 'utf8');
  } catch {
    return undefined;
  }
};

test('the files of the release before stay, its pages do not, and older ones go', () => {
  packSite(first, served);
  assert.deepEqual(packSite(second, served), { written: 3, kept: 2, removed: 1 });
  assert.deepEqual(['index.html', '_astro/page.1.js', 'pagefind/1/start.json'].map(read), ['2', '1', '1']);
  assert.equal(read('plans/gone/index.html'), undefined);
  packSite(third, served);
  assert.deepEqual(['_astro/page.1.js', '_astro/page.2.js', '_astro/page.3.js'].map(read), [undefined, '2', '3']);
});

test('the way back is the same step', () => {
  packSite(second, served);
  assert.deepEqual(['index.html', '_astro/page.2.js', '_astro/page.3.js'].map(read), ['2', '2', '3']);
});

test('packing the same build twice changes nothing', () => {
  assert.deepEqual(packSite(second, served), { written: 3, kept: 2, removed: 0 });
  assert.deepEqual(['index.html', '_astro/page.2.js', '_astro/page.3.js'].map(read), ['2', '2', '3']);
});

test('a folder with something else in it is refused', () => {
  const other = write('other', { 'notes.txt': 'mine' });
  assert.throws(() => packSite(first, other), /holds files but no release\.json/);
  assert.equal(readFileSync(join(other, 'notes.txt'), 'utf8'), 'mine');
});

const versions = ['v000000000001', 'v000000000002'].map((version, at) => {
  const table = `目标值 ${String(at)}`;
  const sums = `${createHash('sha256').update(table).digest('hex')}  targets.csv\n`;
  return {
    version,
    sums: createHash('sha256').update(sums).digest('hex'),
    files: { [`data/${version}/targets.csv`]: table, [`data/${version}/SHA256SUMS`]: sums },
  };
});
const [older, newer] = versions as [(typeof versions)[number], (typeof versions)[number]];
const published = JSON.stringify(
  Object.fromEntries(versions.map(({ version, sums }) => [version, { published: '2026-12-01', sums, plans: {} }])),
);
const releases = [
  write('data-1', { 'index.html': '1', ...older.files }),
  write('data-2', { 'index.html': '2', ...newer.files, 'data/versions.json': published }),
];

test('a data version stays as it was published, however many releases follow', () => {
  const folder = join(root, 'with-data');
  for (const release of [...releases, third, ...releases]) packSite(release, folder);
  for (const { files } of versions)
    for (const [path, text] of Object.entries(files)) assert.equal(readFileSync(join(folder, path), 'utf8'), text);
  assert.deepEqual(findLostVersions(folder), []);
});

test('a data version with other bytes is refused before anything is written', () => {
  const folder = join(root, 'changed-data');
  packSite(releases[0] ?? '', folder);
  const changed = write('data-3', { 'index.html': '3', ...older.files, [`data/${older.version}/targets.csv`]: '改' });
  assert.throws(() => packSite(changed, folder), /targets\.csv: was published with other bytes/);
  assert.equal(readFileSync(join(folder, 'index.html'), 'utf8'), '1');
});

test('published data that are not in the served folder, or not as they were, are named', () => {
  const folder = join(root, 'lost-data');
  packSite(releases[1] ?? '', folder);
  assert.match(
    findLostVersions(folder).join('\n'),
    /^\/data\/v000000000001\/ was published and is not in .*git log -Sv000/,
  );
  writeFileSync(join(folder, `data/${newer.version}/targets.csv`), '坏');
  assert.match(findLostVersions(folder).join('\n'), /v000000000002\/targets\.csv: is not the file/);
});
