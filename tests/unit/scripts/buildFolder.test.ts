/** What keeps two builds apart, and a site that is not whole from being served. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findIncomplete, writeFileList } from '../../../scripts/build/fileList.ts';
import { lockFolder } from '../../../scripts/build/lockFolder.ts';

function withSite(test: (site: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-site-'));
  try {
    const site = join(folder, 'dist');
    mkdirSync(join(site, '数据'), { recursive: true });
    writeFileSync(join(site, 'index.html'), '<h1>知规</h1>');
    writeFileSync(join(site, '数据/a b.csv'), '1');
    test(site);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a lock', () => {
  it('keeps a second build out, and says whose it is', () => {
    withSite((site) => {
      const unlock = lockFolder(site);
      assert.throws(() => lockFolder(site), new RegExp(`dist\\.lock: process ${String(process.pid)} is building here`));
      unlock();
      lockFolder(site)();
      assert.ok(!existsSync(`${site}.lock`));
    });
  });

  for (const [left, holder] of [
    ['a process that is gone', '2147483646'],
    ['a process that did not get to write its number', ''],
    ['something else', 'x'],
  ] as const)
    it(`of ${left} is no lock`, () => {
      withSite((site) => {
        writeFileSync(`${site}.lock`, holder);
        lockFolder(site)();
        assert.ok(!existsSync(`${site}.lock`));
      });
    });
});

describe('a site', () => {
  it('is whole when every listed file is what it was', () => {
    withSite((site) => {
      assert.equal(writeFileList(site), 2);
      assert.equal(findIncomplete(site), undefined);
    });
  });

  const damages: { name: string; damage: (site: string) => void; says: RegExp }[] = [
    {
      name: 'without its list',
      damage: (site) => rmSync(join(site, 'SHA256SUMS')),
      says: /its list of files is missing/,
    },
    {
      name: 'without a file',
      damage: (site) => rmSync(join(site, '数据/a b.csv')),
      says: /1 files .* such as 数据\/a b\.csv/,
    },
    {
      name: 'with a changed file',
      damage: (site) => writeFileSync(join(site, 'index.html'), ''),
      says: /such as index\.html/,
    },
    { name: 'that is not there', damage: (site) => rmSync(site, { recursive: true }), says: /there is no site yet/ },
  ];
  for (const { name, damage, says } of damages)
    it(`${name} is not whole`, () => {
      withSite((site) => {
        writeFileList(site);
        damage(site);
        assert.match(findIncomplete(site) ?? '', says);
      });
    });
});
