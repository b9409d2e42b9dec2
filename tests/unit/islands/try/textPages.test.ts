/** A text cut into pages: nothing is lost, and no page is more than a browser shows at once. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findTextPage, toTextPages } from '../../../../src/islands/try/shown/textPages.ts';

const joined = (lines: readonly string[]): string[] => {
  const read = lines.map(() => '');
  for (const page of toTextPages(lines))
    for (const { line, from, to } of page)
      read[line - 1] = (read[line - 1] ?? '') + (lines[line - 1] ?? '').slice(from - 1, to - 1);
  return read;
};

describe('pages of a text', () => {
  it('hold every character once and in order, whatever the lengths of lines', () => {
    const length = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 80 }), fc.integer({ min: 19_000, max: 70_000 }));
    fc.assert(
      fc.property(fc.array(length, { maxLength: 500 }), (lengths) => {
        const lines = lengths.map((size, at) => String.fromCharCode(0x4e00 + (at % 500)).repeat(size));
        assert.deepEqual(joined(lines), lines);
      }),
      { numRuns: 60 },
    );
  });

  for (const [why, lines] of [
    ['many short lines', Array.from({ length: 5000 }, () => '提高')],
    ['one line of 300 pages', ['提'.repeat(300_000)]],
    ['nothing but line ends', Array.from({ length: 5000 }, () => '')],
  ] as const) {
    it(`are small: ${why}`, () => {
      for (const page of toTextPages(lines)) {
        assert.ok(page.length <= 200);
        assert.ok(page.reduce((sum, { from, to }) => sum + to - from, 0) <= 20_000);
      }
    });
  }

  it('are found by line and column', () => {
    const lines = [...Array.from({ length: 300 }, () => '提高'), '提'.repeat(50_000), '普及'];
    const pages = toTextPages(lines);
    for (const [line, column] of [
      [1, 1],
      [200, 2],
      [201, 1],
      [301, 1],
      [301, 25_000],
      [301, 50_000],
      [302, 2],
    ] as const) {
      const page = pages[findTextPage(pages, line, column)] ?? [];
      assert.ok(
        page.some((piece) => piece.line === line && piece.from <= column && column < piece.to),
        `${line}:${column}`,
      );
    }
  });

  it('of an empty text are one', () => {
    assert.equal(toTextPages([]).length, 1);
    assert.equal(findTextPage(toTextPages([]), 1), 0);
  });
});
