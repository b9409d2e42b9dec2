/** Contrasts on the design page, by the formula of WCAG. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { contrastOf, toDesignPage } from '../../../../src/view/prose/designPage.ts';

describe('the colours of the design page', () => {
  for (const [one, other, expected] of [
    ['#000000', '#ffffff', '21.00'],
    ['#767676', '#ffffff', '4.54'],
    ['#951b10', '#951b10', '1.00'],
  ] as const) {
    it(`${one} on ${other} is ${expected}:1`, () => assert.equal(contrastOf(one, other).toFixed(2), expected));
  }
  it('reach 7:1 wherever they are text', () => {
    const tokens = readFileSync(new URL('../../../../src/styles/tokens.css', import.meta.url), 'utf8');
    const ratios = toDesignPage(tokens).colours.flatMap(({ contrast }) => contrast ?? []);
    assert.equal(ratios.length, 6);
    for (const ratio of ratios) assert.ok(parseFloat(ratio) >= 7, ratio);
  });
});
