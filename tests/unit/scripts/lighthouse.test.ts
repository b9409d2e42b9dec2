/** Lighthouse's table: its rows, and the results that make the command fail. The scores themselves are not tested. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bestOf, findShortfalls, toRows } from '../../../scripts/lighthouse/scores.ts';
import type { PageScores } from '../../../scripts/lighthouse/scores.ts';

const full = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };
const page = (path: string, scores: Partial<PageScores['scores']> = {}, faults: string[] = []): PageScores => {
  return { path, scores: { ...full, ...scores }, faults };
};

describe("Lighthouse's table", () => {
  it('has a row a page, a dash where a score is not known', () => {
    assert.deepEqual(toRows([page('/'), page('/a/', { seo: null })]), [
      ['page', 'performance', 'accessibility', 'best-practices', 'seo'],
      ['/', 100, 100, 100, 100],
      ['/a/', 100, 100, 100, '–'],
    ]);
  });

  it('finds nothing where every score is 100', () => assert.deepEqual(findShortfalls([page('/'), page('/a/')]), []));

  it('fails for 99 and for an unknown score, and names the failed audits', () => {
    const pages = [page('/'), page('/a/', { performance: 99, seo: null }, ['unused-css: …'])];
    assert.deepEqual(findShortfalls(pages), ['/a/: performance 99', '/a/: seo unknown', '    unused-css: …']);
  });

  it('takes the better of two runs, category by category: a busy machine only ever costs points', () => {
    const runs = [page('/', { performance: 97, seo: null }, ['slow']), page('/', { seo: 92 }, ['seo'])] as const;
    assert.deepEqual(bestOf(...runs), page('/', { seo: 92 }, ['seo']));
    assert.deepEqual(bestOf(page('/'), page('/', { performance: 90 }, ['slow'])), page('/'));
  });
});
