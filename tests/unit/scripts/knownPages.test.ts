/** Pages that another process has read. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { knowPages, writeKnownPages } from '../../../scripts/site/knownPages.ts';
import { toSitePage } from '../../../scripts/site/readSite.ts';

const html = `<!doctype html><html lang="zh"><head><meta name="description" content="目标1项目标"></head><body>
<main id="main"><p data-plan-text id="goal-3">3.保障儿童安全。<span data-ui>¶</span><b id="s2">降低死亡率。</b></p>
<p data-proof data-proof-lines="12-14">原文 14 字，本页 14 字，一字不差</p><a href="/plans/">规划</a>
<code data-sha256="/plans/x/"> 3f0c </code></main></body></html>`;

describe('known pages', () => {
  let root = '';
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'zhigui-pages-'));
    mkdirSync(join(root, 'site/plans/x'), { recursive: true });
    writeFileSync(join(root, 'site/plans/x/index.html'), html);
    writeFileSync(join(root, 'site/404.html'), '<h1>没有这个页面</h1>');
    assert.equal(writeKnownPages(join(root, 'site'), join(root, 'pages.jsonl')), 2);
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  it('are what reading them gives, at whatever address', async () => {
    const read = await knowPages([join(root, 'pages.jsonl')]);
    const page = read('/plans/y/', html);
    assert.deepEqual(page, toSitePage('/plans/y/', html));
    assert.deepEqual(
      [page.ids.has('goal-3'), page.planText, page.hashes.get('/plans/x/')],
      [true, '3.保障儿童安全。降低死亡率。', '3f0c'],
    );
  });

  it('are taken from the file and not read again', async () => {
    const changed = join(root, 'changed.jsonl');
    writeFileSync(changed, readFileSync(join(root, 'pages.jsonl'), 'utf8').replace('保障儿童安全', '保障妇女安全'));
    const read = await knowPages([changed]);
    assert.equal(read('/plans/x/', html).planText, '3.保障妇女安全。降低死亡率。');
  });

  it('of other HTML are read anew', async () => {
    const read = await knowPages([join(root, 'pages.jsonl')]);
    const other = html.replace('保障', '保護');
    assert.deepEqual(read('/plans/x/', other), toSitePage('/plans/x/', other));
  });
});
