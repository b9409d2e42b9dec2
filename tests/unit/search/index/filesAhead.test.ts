/** What the page asks for along with the start of the index. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vocabularyFile } from '../../../../src/search/index/indexPaths.ts';
import { filesAhead } from '../../../../src/search/index/filesAhead.ts';
import { pairsFolder, partFile } from '../../../../src/search/index/wordParts.ts';

const PAIRS = 600;
const partOf = (pair: string): string => partFile(pair, { pairs: PAIRS, groups: 90, others: 80 });
const ask = (terms: string, literal = false): string[] => filesAhead({ terms, literal }, PAIRS);

test('a query that is likely to be cut asks for the vocabulary, and the parts with its pairs in order', () => {
  assert.deepEqual(ask('孩子近视 腾冲'), [vocabularyFile, ...['孩子', '子近', '近视', '腾冲'].map(partOf)]);
});

test('any other, and one that is taken literally, asks for its pairs only', () => {
  assert.deepEqual(ask('近视 腾冲'), ['近视', '腾冲'].map(partOf));
  assert.deepEqual(ask('孩子近视', true), ['孩子', '子近', '近视'].map(partOf));
});

test('so do numbers that are no year', () => {
  assert.deepEqual(ask('0-6岁 2025年'), ['0-', '-6', '6岁'].map(partOf));
  assert.deepEqual(ask('近视2030'), ask('近视'));
  assert.deepEqual(ask('12025'), ['12', '20', '02', '25'].map(partOf));
});

test('what has no two characters in a row asks for nothing', () => {
  assert.deepEqual(ask('jinshi 2025 小'), []);
});

test('a long query asks for no more parts than come beside the start', () => {
  const long = Array.from({ length: 40 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
  const asked = ask(long);
  assert.ok(asked.length > 10 && asked.length <= 17, String(asked.length));
  assert.ok(asked.slice(1).every((path) => path.startsWith(pairsFolder)));
});
