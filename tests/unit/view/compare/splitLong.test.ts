/** What a long chapter of a redline shows at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLong } from '../../../../src/view/compare/redline/splitLong.ts';

test('blocks are shown up to 2,000 characters, at least one, and none is lost', () => {
  const cases = [
    { lengths: [], shown: 0, why: 'nothing changed' },
    { lengths: [900, 1100], shown: 2, why: 'just enough' },
    { lengths: [900, 1101, 1], shown: 1, why: 'order is kept, so a short one does not overtake' },
    { lengths: [5000, 1], shown: 1, why: 'a single long one is shown' },
  ];
  for (const { lengths, shown: expected, why } of cases) {
    const blocks = lengths.map((length) => ({ runs: [toRun(length - 1), toRun(1)] }));
    const { shown, folded } = splitLong(blocks);
    assert.equal(shown.length, expected, why);
    assert.deepEqual([...shown, ...folded], blocks, why);
  }
});

function toRun(length: number): { text: string } {
  return { text: '儿'.repeat(length) };
}
