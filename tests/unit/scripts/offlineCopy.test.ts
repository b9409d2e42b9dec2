/** `npm run pack` on a small site by hand: one archive, the same each time, whole, and offered with its size. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { writeFileList } from '../../../scripts/build/fileList.ts';

const root = mkdtempSync(join(tmpdir(), 'zhigui-offline-'));
after(() => rmSync(root, { recursive: true }));

const home =
  '<link rel="canonical" href="https://host.example/"><a href="/data/">数据</a><plan-search data-index="/pagefind/1/"></plan-search>';
const files = {
  'index.html': `${home}<script type="module" src="/_astro/a.js"></script>`,
  'index.html.gz': 'packed',
  'data/index.html':
    '<template data-offer="site"><a href="/data/zhigui-offline.zip">副本</a><b data-fact="size"></b><i data-fact="sha256"></i></template>',
  'data/index.html.gz': 'packed',
  'data/goals.csv': '一,二\n',
  'datapackage.json': '{"version":"0123456789ab"}',
  '_astro/a.js': 'import { b } from "./b.js"; console.log(b, new Worker(new URL("/_astro/w.js", import.meta.url)))',
  '_astro/b.js': 'export const b = `字`;',
  '_astro/w.js': 'import { b } from "./b.js"; postMessage(b)',
  'pagefind/1/start.json': '{"a":"字"}',
  'pagefind/1/chunk': Buffer.from([0x1f, 0x8b, 0xff]),
};

function write(name: string, more: Readonly<Record<string, string>> = {}): string {
  const site = join(root, name);
  for (const [path, content] of Object.entries({ ...files, ...more })) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
  writeFileList(site);
  return site;
}

function pack(site: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, ['scripts/pack.ts', ...args], {
    env: { ...process.env, ZHIGUI_SITE: site, ...env },
    encoding: 'utf8',
  });
}

const archiveOf = (site: string): Buffer => readFileSync(join(site, 'data/zhigui-offline.zip'));

test('the archive has site, data, guide and hashes, and nothing that only servers need', () => {
  const { status, stderr } = pack(write('whole'));
  assert.equal(status, 0, stderr);
  const unpacked = Object.entries(unzipSync(archiveOf(join(root, 'whole'))));
  const copy = new Map(unpacked.map(([path, bytes]) => [path.replace('zhigui-0123456789ab/', ''), bytes]));
  assert.deepEqual([...copy.keys()].sort(), [
    ...['SHA256SUMS', '_astro/a.js', '_offline/_astro/w.js.js', '_offline/pagefind/1/chunk.js'],
    ...['_offline/pagefind/1/start.json.js', '_offline/start.js', 'data/goals.csv', 'data/index.html'],
    ...['datapackage.json', 'index.html', '请先读我.txt'],
  ]);
  const text = (path: string): string => strFromU8(copy.get(path) ?? new Uint8Array());
  assert.match(text('请先读我.txt'), /数据版本 0123456789ab，取自 https:\/\/host\.example\//u);
  assert.match(text('_astro/a.js'), /^(?!.*\bimport\b).*字/su, 'with what it imports in it');
  const listed = text('SHA256SUMS')
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  assert.equal(listed.length, copy.size - 1);
  for (const [hash, path = ''] of listed)
    assert.equal(
      createHash('sha256')
        .update(copy.get(path) ?? '')
        .digest('hex'),
      hash,
      path,
    );
});

test('the page of downloads offers it with its size and hash, and the list of files has it', () => {
  const site = join(root, 'whole');
  const page = readFileSync(join(site, 'data/index.html'), 'utf8');
  assert.ok(page.includes(`<i data-fact="sha256">${createHash('sha256').update(archiveOf(site)).digest('hex')}</i>`));
  assert.match(page, /<b data-fact="size">0\.1 MB<\/b>/u);
  assert.match(readFileSync(join(site, 'SHA256SUMS'), 'utf8'), /data\/zhigui-offline\.zip/u);
});

test('the same site gives the same bytes: at another place, in another time zone, a second time', () => {
  const [other, moved] = [write('other'), join(root, 'moved')];
  pack(other, [], { TZ: 'Pacific/Kiritimati' });
  assert.deepEqual(archiveOf(other), archiveOf(join(root, 'whole')));
  cpSync(other, moved, { recursive: true });
  assert.equal(pack(moved, [], { TZ: 'America/New_York' }).status, 0);
  assert.deepEqual(archiveOf(moved), archiveOf(other));
});

test('laid over a served folder, the copy goes with the site', () => {
  const [site, served] = [join(root, 'whole'), join(root, 'served')];
  assert.equal(pack(site, [served]).status, 0);
  assert.deepEqual(archiveOf(served), archiveOf(site));
});

test('a site with a dead link is refused, and left as it was', () => {
  const page = `${files['data/index.html']}<a href="/gone/">`;
  const site = write('dead', { 'data/index.html': page });
  const { status, stderr } = pack(site);
  assert.equal(status, 1);
  assert.match(stderr, /data\/index\.html: \/gone\//u);
  assert.equal(readFileSync(join(site, 'data/index.html'), 'utf8'), page);
  assert.equal(existsSync(join(site, 'data/zhigui-offline.zip')), false);
});

test('a site built before there were copies is served without one', () => {
  const site = write('old', { 'data/index.html': '<p>数据' });
  const { status, stderr } = pack(site, [join(root, 'back')]);
  assert.equal(status, 0);
  assert.match(stderr, /No offline copy .* built before/u);
  assert.equal(existsSync(join(root, 'back/data/zhigui-offline.zip')), false);
});

test('a site that is not whole is refused', () => {
  const site = write('cut');
  writeFileSync(join(site, 'data/goals.csv'), '');
  assert.match(pack(site).stderr, /not whole/u);
});
