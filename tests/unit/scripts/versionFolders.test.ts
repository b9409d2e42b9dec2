/** The ledger of data versions: it only grows, and a version with other bytes is a broken promise. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import {
  findBuiltVersions,
  findChanged,
  readDataVersions,
  writeDataVersions,
} from '../../../scripts/ledger/versionFolders.ts';
import { publishedAddresses } from '../../../scripts/ledger/publishedAddresses.ts';
import { sha256Of } from '../../../scripts/read/readSource.ts';
import { toSitePage } from '../../../scripts/site/readSite.ts';
import { must } from '../../../src/text/must.ts';

const root = mkdtempSync(join(tmpdir(), 'zhigui-data-versions-'));
after(() => rmSync(root, { recursive: true }));

function build(name: string, version: string, text: string): string {
  const folder = join(root, name, 'data', version);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'targets.csv'), text);
  writeFileSync(join(folder, 'SHA256SUMS'), `${sha256Of(Buffer.from(text))}  targets.csv\n`);
  return join(root, name);
}

const content = join(root, 'content');
mkdirSync(join(content, 'ledger'), { recursive: true });
const first = build('first', 'v00000000000a', '一');
const second = build('second', 'v00000000000b', '二');

it('keeps what was published, with the day', () => {
  assert.deepEqual(readDataVersions(content), {});
  writeDataVersions(content, findBuiltVersions(first), '2026-12-01');
  writeDataVersions(content, findBuiltVersions(second), '2026-12-02');
  writeDataVersions(content, findBuiltVersions(first), '2026-12-03');
  const days = Object.entries(readDataVersions(content)).map(([version, { published }]) => [version, published]);
  assert.deepEqual(days, [
    ['v00000000000a', '2026-12-01'],
    ['v00000000000b', '2026-12-02'],
  ]);
});

it('notices other bytes under a published version, and a file that is not the listed one', () => {
  const [built] = findBuiltVersions(first);
  const published = readDataVersions(content);
  assert.deepEqual(findChanged(must(built, 'built'), published), []);
  const other = findBuiltVersions(build('other', 'v00000000000a', '另'));
  assert.match(findChanged(must(other[0], 'other'), published).join('\n'), /^\/data\/v00000000000a\/: was published/);
  writeFileSync(join(root, 'first/data/v00000000000a/targets.csv'), '坏');
  assert.match(findChanged(must(built, 'built'), published).join('\n'), /targets\.csv: is not the file/);
});

it('keeps the folders out of the ledger of addresses, which every build must have', () => {
  const page = toSitePage('/data/v00000000000a/', '<h1>数据版本</h1>');
  const site = { pages: new Map([[page.path, page]]), files: ['/data/v00000000000a/targets.csv', '/data/targets.csv'] };
  assert.deepEqual([...publishedAddresses(site)], ['/data/targets.csv']);
});
