/** Packing a build over the one before: pages that are open find what they name, and what is two releases old goes. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
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
