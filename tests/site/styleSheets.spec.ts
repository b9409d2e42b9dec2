/** Few style sheets: every page fetches at most three before it is shown. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { builtFolder } from '../../scripts/command/folders.ts';
import { fileAt, pagePaths } from '../../scripts/site/siteFiles.ts';

const MOST = 3;

test('every page loads at most three style sheets, and none but a redirect loads none', () => {
  // A data version is a folder of its own, whose page carries its style.
  const paths = pagePaths(builtFolder).filter((path) => !path.startsWith('/data/v'));
  const pages = paths.map((path) => {
    const html = readFileSync(fileAt(builtFolder, path), 'utf8');
    return {
      path,
      sheets: html.match(/<link rel="stylesheet"/g)?.length ?? 0,
      redirects: html.includes('http-equiv="refresh"'),
    };
  });
  expect(pages.length).toBeGreaterThan(1000);
  expect(pages.filter(({ sheets }) => sheets > MOST).map(({ path, sheets }) => `${path}: ${String(sheets)}`)).toEqual(
    [],
  );
  expect(pages.filter(({ sheets, redirects }) => sheets === 0 && !redirects).map(({ path }) => path)).toEqual([]);
  expect(Math.max(...pages.map(({ sheets }) => sheets))).toBe(MOST);
});
