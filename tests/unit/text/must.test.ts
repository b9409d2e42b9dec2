/** A required value is returned as it is, or named in the error. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { must } from '../../../src/text/must.ts';

it('hands on a value, an empty one too', () => {
  assert.deepEqual([must('', 'text'), must(0, 'number'), must(false, 'answer')], ['', 0, false]);
});

for (const missing of [undefined, null])
  it(`throws for ${String(missing)} and names what is missing`, () => {
    assert.throws(() => must(missing, 'plan yushu-children-2022'), /^Error: There is no plan yushu-children-2022\.$/);
  });
