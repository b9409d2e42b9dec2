/** A list within a sentence counts for itself. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { innerList } from '../../../src/parser/blocks/innerList.ts';

describe('a list within a sentence', () => {
  it('goes on with its next number, and ends with any other', () => {
    const list = innerList();
    assert.equal(list.goesOn('2.每镇一个中心;'), false);
    list.begin('1.每村一名专干;');
    assert.deepEqual(
      ['2.每镇一个中心;', '3.每年一次体检。', '2.筛查率达到70%。', '3.寿命达到82岁。'].map((text) => list.goesOn(text)),
      [true, true, false, false],
    );
  });

  it('begins with 1', () => {
    const list = innerList();
    list.begin('2.每村一名专干;');
    assert.equal(list.goesOn('3.每镇一个中心;'), false);
  });
});
