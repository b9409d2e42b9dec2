/** Weight in bytes: a goal or measure arrives whole in the first flight, style and scripts included. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { builtFolder } from '../../scripts/command/folders.ts';
import { FIRST_FLIGHT, weighPage } from '../../scripts/weigh/weighPage.ts';
import { commitmentsOf, readDocuments } from './support/content.ts';

test('every goal fits into the first flight by gzip, every measure by gzip or, the longest, by brotli', () => {
  const pages = commitmentsOf(readDocuments()).map(({ path }) => weighPage(builtFolder, path, 'gzip'));
  expect(pages.length).toBeGreaterThan(1000);
  expect(pages.every(({ html, css }) => html > 1000 && css > 1000)).toBe(true);
  const beyond = pages.filter(({ all }) => all > FIRST_FLIGHT);
  expect(
    beyond.filter(({ path }) => path.includes('/goal-')).map(({ path, all }) => `${path}: ${String(all)}`),
  ).toEqual([]);
  const heavy = beyond
    .map(({ path }) => weighPage(builtFolder, path, 'brotli'))
    .filter(({ all }) => all > FIRST_FLIGHT);
  expect(heavy.map(({ path, all }) => `${path}: ${String(all)} bytes`)).toEqual([]);
});

test('scripts count with all that they import at once, and only once', () => {
  const site = mkdtempSync(join(tmpdir(), 'zhigui-weight-'));
  try {
    mkdirSync(join(site, '_astro'));
    const noise = Array.from({ length: 2000 }, (_, at) => String.fromCharCode(97 + ((at * at * 7) % 26))).join('');
    writeFileSync(
      join(site, 'index.html'),
      '<script type="module" src="/_astro/a.js"></script><script src="/_astro/b.js">',
    );
    writeFileSync(join(site, '_astro/a.js'), 'import"./b.js";import{c}from"./c.js";const d=()=>import("./d.js")');
    writeFileSync(join(site, '_astro/b.js'), `//${noise}`);
    writeFileSync(join(site, '_astro/c.js'), 'export const c=1');
    const { html, css, scripts, all } = weighPage(site, '/', 'gzip');
    const alone = weighPage(site, '/_astro/b.js', 'gzip').html;
    expect(scripts).toBeGreaterThan(alone + 40);
    expect(scripts).toBeLessThan(alone + 200);
    expect([css, all]).toEqual([0, html + scripts]);
  } finally {
    rmSync(site, { recursive: true });
  }
});
