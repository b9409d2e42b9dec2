/** The proof that a tree holds a text: every non-blank character in exactly one run, in order, at its place. */
import assert from 'node:assert/strict';
import type { Root } from '../../src/model/tree.ts';
import { runsOf } from '../../src/model/tree.ts';

/** Throws where the tree and the text part; returns the number of non-blank characters compared. */
export function proveCoverage(text: string, tree: Root): number {
  let from = 0;
  let compared = 0;
  for (const { value, position } of runsOf(tree)) {
    const start = position.start.offset ?? -1;
    const end = position.end.offset ?? -1;
    assert.equal(text.slice(from, start).trim(), '', `lost or doubled before offset ${start}`);
    assert.equal(text.slice(start, end), value, `altered at offset ${start}`);
    compared += value.replace(/\s/gu, '').length;
    from = end;
  }
  assert.equal(text.slice(from).trim(), '', `lost behind offset ${from}`);
  return compared;
}
