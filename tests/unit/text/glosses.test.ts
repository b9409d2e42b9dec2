import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toBare, withoutGlosses } from '../../../src/text/glosses.ts';

describe('readings in Latin letters that a converter left', () => {
  it('are taken out, and every other character keeps its place', () => {
    const text = '發(fā)展目標：就業(yè)率';
    const { text: bare, placeOf } = toBare(text);
    assert.equal(bare, '發展目標：就業率');
    assert.equal(bare, withoutGlosses(text));
    for (let at = 0; at < bare.length; at += 1) assert.equal(text.charAt(placeOf(at)), bare.charAt(at));
    assert.equal(placeOf(bare.length), text.length);
  });

  it('are told from brackets that are of the text', () => {
    for (const text of ['县（市、区）', '预期寿命(e0)', '(fā)', '发展(FA)']) assert.equal(toBare(text).text, text);
  });
});
