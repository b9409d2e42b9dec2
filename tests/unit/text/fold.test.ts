/** Folding: the form in which texts and queries are compared. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BARRIER, fold } from '../../../src/text/fold.ts';
import { toOriginalRange } from '../../../src/text/offsetMap.ts';
import { simplify, traditionalPairs } from '../../../src/text/forms/traditional.ts';

const rows: readonly (readonly [text: string, folded: string, why: string])[] = [
  ['近视', '近视', 'Han characters stay'],
  ['學生', '学生', 'traditional becomes simplified'],
  ['学生', '学生', 'so both are one'],
  ['衞生', '卫生', 'so do the forms of Hong Kong'],
  ['16𡻕', '16岁', 'and its signs outside the basic plane'],
  ['近\u034f视\u{e0101}', '近视', 'whatever is not seen goes'],
  ['穿著瞭解', '穿着了解', 'and what stands for another character there'],
  ['ＨＰＶ', 'hpv', 'full width, upper case'],
  ['９０％', '90%', 'full-width figures and per cent'],
  ['0—6岁', '0-6岁', 'em dash'],
  ['0－6岁', '0-6岁', 'full-width hyphen'],
  ['0～6岁', '0-6岁', 'tilde'],
  ['2021——2030', '2021-2030', 'a run of dashes is one'],
  ['“十四五”规划', '十四五规划', 'quotation marks go'],
  ['《未成年人保护法》', '未成年人保护法', 'title marks go'],
  ['居（村）委会', '居村委会', 'brackets go, what they hold stays'],
  ['〔2021〕9号', '20219号', 'so do those of document numbers'],
  ['5 岁　以下', '5岁以下', 'blanks go, wide ones too'],
  ['a\u200bb\u202ec', 'abc', 'unseen controls go'],
  ['0.85名', '0.85名', 'a point between digits stays'],
  ['1.健康', '1|健康', 'another does not'],
  ['8.2/10万', '8.2/10万', 'a slash between digits stays'],
  ['跌倒/跌落', '跌倒|跌落', 'another does not'],
  ['3.3‰', '3.3‰', 'per mille after a digit'],
  ['%以上', '|以上', 'per cent after none is punctuation'],
  ['健康，安全。', '健康|安全|', 'punctuation is a barrier'],
  ['健康”，“安全', '健康|安全', 'one, whatever is dropped beside it'],
  ['规划。（牵头', '规划|牵头', 'so is a run'],
  ['互联网+教育', '互联网|教育', 'symbols are punctuation'],
  ['①㎡', '1m2', 'compatibility forms'],
  ['½', '1/2', 'a fraction keeps its slash'],
  ['é', 'é', 'a letter and its mark are one letter'],
  ['', '', 'nothing is nothing'],
];

for (const [text, folded, why] of rows) {
  test(`fold: ${why}`, () => {
    assert.equal(fold(text).text, folded);
  });
}

/** Texts of the signs typical of plans, and of any signs. */
const signs = fc.constantFrom(...Array.from('儿童健康近視學0123456789.%‰/-—～，。、；“”《》（）() 　aＡ+\u200bé'));
const texts = fc.oneof(fc.string({ unit: signs, maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 20 }));

test('folding folded text changes nothing', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = fold(text).text;
      assert.equal(fold(once).text, once);
    }),
  );
});

test('every range of folded text maps to a slice that folds to it', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
      const { text: folded, map } = fold(text);
      const start = Math.min(from, folded.length);
      const end = Math.min(start + length, folded.length);
      const range = toOriginalRange(map, start, end);
      assert.equal(range === undefined, start >= end);
      if (range !== undefined) assert.ok(fold(text.slice(...range)).text.includes(trimBound(folded.slice(start, end))));
    }),
  );
});

test('the map is as long as the text, in order, and inside the original', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { text: folded, map } = fold(text);
      assert.equal(map.starts.length, folded.length);
      assert.equal(map.ends.length, folded.length);
      map.starts.forEach((start, at) => {
        assert.ok(start < (map.ends[at] ?? 0) && start >= (map.starts[at - 1] ?? 0));
      });
      assert.ok((map.ends.at(-1) ?? 0) <= text.length);
    }),
  );
});

test('a stretch copied out of a text is found in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 40 }), fc.nat(), fc.nat(), (text, from, length) => {
      const copied = text.slice(from, from + length);
      assert.ok(fold(text).text.includes(trim(fold(copied).text)), JSON.stringify(copied));
    }),
    { numRuns: 1000 },
  );
});

test('no traditional character is also the simplified form of another', () => {
  const pairs = traditionalPairs();
  assert.equal(pairs.length, 2586);
  for (const [traditional, simplified] of pairs) {
    assert.equal(simplify(simplified), simplified, traditional);
    assert.equal(traditional.normalize('NFKC'), traditional);
  }
});

function trim(folded: string): string {
  return folded.replace(new RegExp(`^\\${BARRIER}|\\${BARRIER}$`, 'g'), '');
}

/**
 * Without characters at its ends that depend on their neighbours: barriers, and signs that stay only beside a digit.
 */
function trimBound(folded: string): string {
  return folded.replace(new RegExp(`^[\\${BARRIER}%‰./]+|[\\${BARRIER}./]+$`, 'g'), '');
}
