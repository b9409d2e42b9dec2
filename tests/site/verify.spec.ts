/**
 * The build's own check, on copies of the built site damaged as a bug would: it exits with 1, names the place, and
 * changes nothing. Needs no browser.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { builtFolder, contentFolder } from '../../scripts/command/folders.ts';
import { hashesOf } from '../../scripts/command/fingerprint.ts';
import { findNew } from '../../scripts/ledger/checkLedger.ts';
import { readLedger } from '../../scripts/ledger/ledgerFiles.ts';
import { packRanges } from '../../scripts/ledger/ranges.ts';
import { readBuiltSite } from '../../scripts/site/readSite.ts';

test.describe.configure({ mode: 'serial' });

const goal = 'plans/yushu-children-2021/education/goal-2';
const section = 'plans/yushu-children-2021/education';
let copy = '';

test.beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'zhigui-site-'));
  cpSync(builtFolder, copy, { recursive: true });
});

test.afterAll(() => rmSync(copy, { recursive: true }));

test('every published address is in the ledger (else: npm run ledger)', () => {
  expect(packRanges(findNew(readBuiltSite(builtFolder), readLedger(contentFolder)))).toEqual([]);
});

test('an undamaged copy of the site passes, and the number of compared characters is printed', () => {
  const { code, said } = verify();
  expect(said).toMatch(
    /^Verified \d+ pages: \d+ characters, 0 differences; \d+ addresses kept; the search index is whole\n/,
  );
  expect(code).toBe(0);
});

test('a character changed on one page and a number in a sentence on another are both named', () => {
  const mend = [
    damage(`${goal}/index.html`, /达到并保持在95%/g, '达到并保持在96%'),
    damage(`${section}/index.html`, /原文 2,768 字/, '原文 2,769 字'),
  ];
  const before = hashesOf(copy);
  const { code, said } = verify();
  expect(code).toBe(1);
  expect(said).toMatch(/^\/plans\/.*\/goal-2\/: 003_\w+\.txt:78:\d+: expected “.*95%。”, found “.*96%。”$/m);
  expect(said).toMatch(/^\/plans\/.*\/education\/: proof sentence: expected 2768, 2768, 0, found “原文 2,769 字/m);
  expect(said).toMatch(/must not be published\n$/);
  expect(hashesOf(copy)).toEqual(before);
  for (const undo of mend) undo();
});

test('a removed goal is reported by its page, its anchors, its short address and its words', () => {
  rmSync(join(copy, goal), { recursive: true });
  rmSync(join(copy, 't/ysc-3-2'), { recursive: true });
  damage(`${section}/index.html`, /<p id="goal-2">.*?<\/p>/s, '');
  const { code, said } = verify();
  expect(code).toBe(1);
  for (const address of [`/${goal}/`, `/${goal}/#s1`, `/${section}/#goal-2`, `/${section}/#goal-2-s1`, '/t/ysc-3-2/'])
    expect(said).toContain(`${address}: is in the ledger and no longer in the site; bring it back, or say in content/`);
  expect(said).toContain(`/${goal}/: no such page (003_14267d2696d6d035.txt:78:3)`);
  expect(said).toMatch(/^\/plans\/.*\/education\/: 003_\w+\.txt:78:1: expected “/m);
});

/** Runs the check on the copy. */
function verify(): { code: number | null; said: string } {
  const env = { ...process.env, ZHIGUI_SITE: copy };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/verify.ts'], { env, encoding: 'utf8' });
  return { code: status, said: stderr };
}

/** Replaces text on a page of the copy; returns a function that undoes it. */
function damage(file: string, from: RegExp, to: string): () => void {
  const path = join(copy, file);
  const html = readFileSync(path, 'utf8');
  const damaged = html.replace(from, to);
  expect(damaged).not.toBe(html);
  writeFileSync(path, damaged);
  return () => writeFileSync(path, html);
}
