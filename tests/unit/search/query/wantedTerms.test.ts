/** When and why a text matches the terms of a query, and the marks in it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyQuery } from '../../../../src/search/query/query.ts';
import {
  createFindAliases,
  findMatchReason,
  rareCharacters,
  toMarkedTerms,
  toWantedTerms,
} from '../../../../src/search/query/wantedTerms.ts';
import type { AliasGroup } from '../../../../src/search/query/wantedTerms.ts';

const groups: AliasGroup[] = [
  [
    { name: '共青团聊城市委', count: 34 },
    { name: '团市委', count: 30 },
    { name: '市团委', count: 0 },
  ],
];
const findAliases = createFindAliases(groups);

test('other names are names of the same thing that occur in the plans', () => {
  assert.deepEqual(findAliases('团市委'), [{ name: '共青团聊城市委', count: 34 }]);
  assert.deepEqual(findAliases('市妇联'), []);
});

test('why a text is a hit, and what is marked in it', () => {
  const wanted = toWantedTerms({ ...emptyQuery, terms: '团市委', also: ['共青团聊城市委', '市妇联'] }, findAliases);
  assert.deepEqual(wanted.terms, [['团市委', '共青团聊城市委']]);
  assert.equal(findMatchReason('市教育局团市委', wanted), 'exact');
  assert.equal(findMatchReason('共青团聊城市委', wanted), 'alias');
  assert.equal(findMatchReason('市妇联', wanted), undefined);
  assert.deepEqual(toMarkedTerms('共青团聊城市委', wanted), ['共青团聊城市委']);
  const near = toWantedTerms({ ...emptyQuery, terms: '近视率', near: true }, findAliases);
  assert.equal(findMatchReason('视率与近视', near), 'near');
  assert.deepEqual(toMarkedTerms('视率与近视', near), ['近视', '视率']);
});

test('the characters that say what an unknown word is about are not common ones, and few', () => {
  const common = '的儿童妇女会人';
  assert.deepEqual(rareCharacters('养恶犬的人', common), ['养', '恶', '犬']);
  assert.deepEqual(rareCharacters('会长AB1', common), ['长']);
  assert.equal(rareCharacters('甲乙丙丁戊', common).length, 3);
});
