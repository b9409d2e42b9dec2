/** A query and its address, there and back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyQuery, fromParams, toParams } from '../../../../src/search/query/query.ts';
import type { Query } from '../../../../src/search/query/query.ts';

const queries: readonly (readonly [address: string, query: Partial<Query>, why: string])[] = [
  ['', {}, 'nothing'],
  ['q=近视', { terms: '近视' }, 'a word'],
  ['q=团市委&also=共青团聊城市委', { terms: '团市委', also: ['共青团聊城市委'] }, 'another name'],
  ['q=近视&near=1&whole=1&sort=text', { terms: '近视', near: true, whole: true, sort: 'text' }, 'settings'],
  ['plan=a&plan=b&kind=goal', { filters: { plan: ['a', 'b'], kind: ['goal'] } }, 'filters'],
  [
    'indicator=近视率&le=38.5&unit=%25&until=2025&modality=firm',
    {
      numbers: {
        indicator: '近视率',
        unit: '%',
        value: { comparison: 'le', value: 38.5 },
        year: { comparison: 'until', year: 2025 },
        modality: 'firm',
      },
    },
    'numbers',
  ],
  [
    'modality=hedged',
    { numbers: { indicator: '', unit: '', value: null, year: null, modality: 'hedged' } },
    'hedged targets alone',
  ],
];

for (const [address, parts, why] of queries) {
  test(`address: ${why}, there and back`, () => {
    const query = { ...emptyQuery, ...parts };
    assert.deepEqual(fromParams(new URLSearchParams(address)), query);
    assert.equal(toParams(query).toString(), new URLSearchParams(address).toString());
  });
}

test('invalid parts of an address are ignored', () => {
  const params = new URLSearchParams('q= 近视 &sort=random&modality=maybe&ge=many&kind=&kind=goal&kind=goal&le=９０');
  const value = { comparison: 'le' as const, value: 90 };
  const numbers = { indicator: '', unit: '', value, year: null, modality: '' as const };
  assert.deepEqual(fromParams(params), { ...emptyQuery, terms: '近视', filters: { kind: ['goal'] }, numbers });
});
