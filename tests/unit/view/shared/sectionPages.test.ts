/** Lists whose sections stay whole, on one page or several. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partSections, toSectionLinks, toSectionPaging } from '../../../../src/view/shared/paging/sectionPages.ts';

const toSections = (lengths: readonly number[]) =>
  lengths.map((length, at) => ({ id: `s${String(at)}`, name: `节${String(at)}`, length }));
const partsOf = (lengths: readonly number[], most: number): number[][] =>
  partSections(toSections(lengths), ({ length }) => length, most).map((part) => part.map(({ length }) => length));

describe('sections of a list', () => {
  it('are on one page as long as they fit, also when there are none', () => {
    assert.deepEqual(partsOf([3, 4, 3], 10), [[3, 4, 3]]);
    assert.deepEqual(partsOf([], 10), [[]]);
    assert.deepEqual(partsOf([0, 0], 10), [[0, 0]]);
  });

  it('are on pages about as long as each other, in their order, each on one', () => {
    assert.deepEqual(partsOf([3, 4, 4], 10), [[3, 4], [4]]);
    assert.deepEqual(
      partsOf(
        Array.from({ length: 30 }, () => 1),
        10,
      ).map(({ length }) => length),
      [10, 10, 10],
    );
    assert.deepEqual(partsOf([1, 50, 1], 10), [[1], [50], [1]]);
  });

  it('are reached from every page, and named by their first and last', () => {
    const parts = partSections(toSections([6, 6, 6]), ({ length }) => length, 10);
    const paged = { path: '/list/', parts, publishedAt: (path: string) => (path === '/list/' ? ['s0', 's2'] : []) };
    assert.deepEqual(
      parts.map((_, at) => toSectionLinks(paged, at).map(({ path }) => path)),
      [
        ['#s0', '/list/2/#s1', '/list/2/#s2'],
        ['/list/#s0', '#s1', '#s2'],
      ],
    );
    const [first, second] = parts.map((_, at) => toSectionPaging(paged, at));
    assert.deepEqual(first?.pages, [
      { label: '第1页：节0', path: '/list/' },
      { label: '第2页：节1—节2', path: '/list/2/' },
    ]);
    assert.deepEqual(first.moved, [{ id: 's2', link: { label: '节2在第2页', path: '/list/2/#s2' } }]);
    assert.deepEqual(second?.moved, []);
  });
});
