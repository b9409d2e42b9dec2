/** Weight in bytes: a goal or measure arrives whole in the first flight, style and scripts included, and most in less. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { build } from 'vite';
import type { PluginOption } from 'vite';
import { builtFolder } from '../../scripts/command/folders.ts';
import { plainImports } from '../../scripts/site/plainImports.ts';
import { fileAt } from '../../scripts/site/siteFiles.ts';
import { FIRST_FLIGHT, weighPage } from '../../scripts/weigh/weighPage.ts';
import { searchPath } from '../../src/naming/routes/siteRoutes.ts';
import { must } from '../../src/text/must.ts';
import { commitmentsOf, readDocuments } from './support/content.ts';

const MEDIAN_GOAL = 10 * 1024;

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

test('as it is sent, the median goal is of 10 KB, the median measure of 11 KB', () => {
  expect(medianSent('goal')).toBeLessThanOrEqual(MEDIAN_GOAL);
  expect(medianSent('measure')).toBeLessThanOrEqual(11 * 1024);
});

test('what a first answer needs of scripts is one file, however many scripts share its parts', () => {
  const page = readFileSync(fileAt(builtFolder, searchPath), 'utf8');
  const names = [...page.matchAll(/<link rel="modulepreload" href="[^"]*\/_astro\/([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
  const [own = '', ...others] = names.filter((name) => name.startsWith('SearchPanel'));
  expect(others).toEqual([]);
  const script = readFileSync(join(builtFolder, '_astro', own), 'utf8');
  expect(script.match(/(?:from|import)\s?["'`]\.\/[^"'`]+/g)).toBeNull();
  // With the site's own script and what it shares with others, its start, and two sheets: the connections of HTTP/1.1.
  expect(names.length).toBeLessThanOrEqual(3);
});

test("with Vite's own helper for import() the median goal would weigh more: so there is plainImports", async () => {
  const helper = (await weighImport([])) - (await weighImport([plainImports()]));
  expect(medianSent('goal') + helper).toBeGreaterThan(MEDIAN_GOAL);
});

/** In bytes, by brotli. */
function medianSent(kind: 'goal' | 'measure'): number {
  const pages = commitmentsOf(readDocuments()).filter(({ path }) => path.includes(`/${kind}-`));
  const weights = pages.map(({ path }) => weighPage(builtFolder, path, 'brotli').all).sort((a, b) => a - b);
  return must(weights[weights.length >> 1], kind);
}

/** Bytes, by brotli, of a script whose only line is an import to be made later. */
async function weighImport(plugins: PluginOption[]): Promise<number> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (/^(now|later)$/.test(id) ? `\0${id}` : undefined),
    load: (id: string) => ({ '\0now': "import('later').then(console.log)", '\0later': 'export default 1' })[id],
  };
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, ...plugins],
    build: { write: false, rolldownOptions: { input: 'now' } },
  });
  const chunks = 'output' in output ? output.output : [];
  return chunks.reduce((sum, file) => sum + (file.type === 'chunk' ? brotliCompressSync(file.code).length : 0), 0);
}

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
