/** Coverage as an assertion. */
import assert from 'node:assert/strict';
import type { Root } from '../../src/model/tree.ts';
import { coverageOf } from '../../src/parser/coverage.ts';

/** Throws when the tree and the text differ; returns the number of non-blank characters compared. */
export function proveCoverage(text: string, tree: Root): number {
  const { covered, difference } = coverageOf(text, tree);
  assert.equal(difference, null);
  return covered;
}
