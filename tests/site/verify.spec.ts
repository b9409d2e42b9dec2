/**
 * The build's own check, on a copy of the built site damaged as bugs would: it exits with 1, names each place, and
 * changes nothing. That the undamaged site passes is proven by the build itself. Needs no browser.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { builtFolder } from '../../scripts/command/folders.ts';
import { hashesOf } from '../../scripts/command/fingerprint.ts';

const plan = 'plans/yushu-children-2021';
const section = `${plan}/education`;
const goal = `${section}/goal-2`;
/** Only servers need these: they are twice as many files as the others. */
const compressed = /\.(?:br|gz)$/;
let copy = '';

test.beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'zhigui-site-'));
  cpSync(builtFolder, copy, { recursive: true, filter: (path) => !compressed.test(path) });
});

test.afterAll(() => rmSync(copy, { recursive: true }));

test('what was changed or removed is named: characters, numbers, a goal by all its addresses and words; nothing is new', () => {
  rmSync(join(copy, goal), { recursive: true });
  rmSync(join(copy, 't/ysc-3-2'), { recursive: true });
  damage(`${section}/index.html`, /<p id="goal-2">.*?<\/p>/s, '');
  damage(`${plan}/health/index.html`, /原文 [\d,]+ 字/, '原文 1 字');
  damage(`${section}/goal-3/index.html`, /保持在99\.41%/g, '保持在99.42%');
  const before = hashesOf(copy);
  const { code, said } = verify();
  expect(code).toBe(1);
  expect(said).toMatch(/^\/plans\/.*\/goal-3\/: 003_\w+\.txt:79:\d+: expected “.*99.41%.*”, found “.*99.42%.*”$/m);
  expect(said).toMatch(/^\/plans\/.*\/health\/: proof sentence: expected (\d+), \1, 0, found “原文 1 字/m);
  for (const address of [`/${goal}/`, `/${goal}/#s1`, `/${section}/#goal-2`, `/${section}/#goal-2-s1`, '/t/ysc-3-2/'])
    expect(said).toContain(`${address}: is in the ledger and no longer in the site; bring it back, or say in content/`);
  expect(said).toContain(`/${goal}/: no such page (003_14267d2696d6d035.txt:78:3)`);
  expect(said).toMatch(/^\/plans\/.*\/education\/: 003_\w+\.txt:78:1: expected “/m);
  expect(said).toMatch(/must not be published\n$/);
  expect(said).not.toContain('addresses are not in the ledger yet');
  expect(hashesOf(copy)).toEqual(before);
});

/** Runs the check on the copy. */
function verify(): { code: number | null; said: string } {
  const env = { ...process.env, ZHIGUI_SITE: copy };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/verify.ts'], { env, encoding: 'utf8' });
  return { code: status, said: stderr };
}

/** Replaces text on a page of the copy. */
function damage(file: string, from: RegExp, to: string): void {
  const path = join(copy, file);
  const html = readFileSync(path, 'utf8');
  const damaged = html.replace(from, to);
  expect(damaged).not.toBe(html);
  writeFileSync(path, damaged);
}
