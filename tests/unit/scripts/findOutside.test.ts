/** Links that leave the path of a site. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findOutside } from '../../../scripts/verify/findOutside.ts';
import { toSitePage } from '../../../scripts/site/readSite.ts';
import type { Site } from '../../../scripts/site/readSite.ts';

const base = '/zhigui';

function siteWith(html: string, at: string): Site {
  const pages = [toSitePage(`${at}/`, html), toSitePage(`${at}/plans/`, '<h1>规划</h1>')];
  return { pages: new Map(pages.map((page) => [page.path, page])), files: [`${at}/data/goals.csv`] };
}

describe('a link of a site below a path', () => {
  for (const [why, html, faults] of [
    ['to a page below it', '<a href="/zhigui/plans/?q=1#a">x</a>', 0],
    ['to the same page without the path', '<a href="/plans/?q=1#a">x</a>', 1],
    ['to a file without the path', '<a href="/data/goals.csv">x</a>', 1],
    ['to the home page of the host', '<a href="/">x</a>', 1],
    ['to what another program of the host serves', '<a href="/report?at=1">x</a>', 0],
    [
      'within the page, to another host, relative',
      '<a href="#a">x</a><a href="//b.cn/plans/">y</a><a href="?q">z</a>',
      0,
    ],
    ['that a browser follows by itself', '<meta http-equiv="refresh" content="0; url=/plans/">', 1],
  ] as const)
    it(`${why}: ${String(faults)} faults`, () => {
      assert.equal(findOutside(siteWith(html, base), base).length, faults);
    });

  it('is named with its page and the address that it should have', () => {
    assert.deepEqual(findOutside(siteWith('<a href="/plans/">x</a>', base), base), [
      '/zhigui/: leads to /plans/, which is /zhigui/plans/ on this site',
    ]);
  });

  it('is never outside at the root of a host', () => {
    assert.deepEqual(findOutside(siteWith('<a href="/plans/">x</a>', ''), ''), []);
  });
});
