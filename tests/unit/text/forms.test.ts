/** The forms that a browser knows at once, and when it loads the others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsAtOnce, readOthers } from '../../../src/text/forms/fewForms.ts';
import { simplifiedCharacters } from '../../../src/text/forms/gb2312.ts';
import { traditionalPairs } from '../../../src/text/forms/traditional.ts';

test('GB 2312 has its 6,763 characters', () => {
  assert.equal(simplifiedCharacters().size, 6763);
});

test('a traditional character that is not known at once is none of GB 2312, by which it is noticed', () => {
  const simple = simplifiedCharacters();
  assert.deepEqual([...formsAtOnce], traditionalPairs().filter(([traditional]) => simple.has(traditional))); // prettier-ignore
});

test('the others are all of them', async () => {
  assert.deepEqual(await readOthers?.(), traditionalPairs());
});
