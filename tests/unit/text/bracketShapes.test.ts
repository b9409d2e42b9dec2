/** Brackets: every pair of Unicode's data, and what each is read as. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  BRACKET_RANGES,
  CLOSING_BRACKET,
  CLOSING_OF,
  OPENING_BRACKET,
  bracketForms,
} from '../../../src/text/shapes/bracketShapes.ts';
import { toMatchForm } from '../../../src/text/matchForm.ts';

const opens = new RegExp(`^${OPENING_BRACKET}$`, 'u');
const closes = new RegExp(`^${CLOSING_BRACKET}$`, 'u');

describe('the brackets of Chinese texts', () => {
  for (const [opening, closing, why] of [
    ['（', '）', 'full-width, as most plans have'],
    ['(', ')', 'ASCII'],
    ['﹙', '﹚', 'small forms, as Taiwan’s code page has'],
    ['〔', '〕', 'around the year of a document number'],
    ['﹝', '﹞', 'small tortoise-shell brackets'],
    ['［', '］', 'full-width square ones'],
    ['【', '】', 'around markers and labels'],
    ['〖', '〗', 'white lenticular ones'],
    ['〈', '〉', 'single title marks'],
    ['⟨', '⟩', 'of mathematics, as some converters write them'],
    ['「', '」', 'corner brackets'],
    ['︵', '︶', 'for vertical lines'],
    ['｟', '｠', 'double full-width ones'],
    ['<', '>', 'signs of comparison that stand for brackets'],
  ] as const) {
    it(`${opening}${closing}: ${why}`, () => {
      const [first, last] = [toMatchForm(opening), toMatchForm(closing)];
      assert.match(first, opens);
      assert.match(last, closes);
      assert.equal(CLOSING_OF.get(first), last);
    });
  }
});

it('no sign opens and closes', () => {
  for (const [opening, closing] of CLOSING_OF) {
    assert.doesNotMatch(opening, closes);
    assert.doesNotMatch(closing, opens);
  }
});

it('quotation marks are no brackets, though Unicode calls them so', () => {
  for (const quote of '〝〞“”‘’') assert.ok(!opens.test(quote) && !closes.test(quote), quote);
});

it('no bracket of the basic plane lies where none is looked for', () => {
  const [before, behind] = BRACKET_RANGES;
  for (let unit = before[1] + 1; unit < behind[0]; unit += 1) {
    assert.doesNotMatch(String.fromCharCode(unit), /[\p{Ps}\p{Pe}]/u, unit.toString(16));
  }
});

it('every other form is read as a usual one, code unit for code unit', () => {
  const usual = new Set([...CLOSING_OF].flat());
  const forms = [...bracketForms()];
  assert.ok(forms.length > 60);
  for (const [sign, plain] of forms) {
    assert.equal(sign.length, 1);
    assert.ok(usual.has(plain) && !usual.has(sign), `${sign} as ${plain}`);
    assert.ok(usual.has(toMatchForm(sign)), sign);
  }
});
