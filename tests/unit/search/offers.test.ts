/** What surrounds the hits: addresses of queries, other names, words meant, matches across words, exports. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAcross } from '../../../src/search/answer/across.ts';
import { aliasesOf } from '../../../src/search/query/aliases.ts';
import type { AliasGroup } from '../../../src/search/query/aliases.ts';
import { markedTerms, toAsked, whyOf } from '../../../src/search/query/asked.ts';
import { findMeant, isOneOff } from '../../../src/search/suggest/didYouMean.ts';
import { toCell, toCitedList, toCsv } from '../../../src/search/answer/exportTable.ts';
import { emptyQuery } from '../../../src/search/query/query.ts';
import type { Query } from '../../../src/search/query/query.ts';
import { fromParams, toParams } from '../../../src/search/query/queryAddress.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { createWordBreaker, wordsAcross } from '../../../src/search/answer/within.ts';

const queries: readonly (readonly [address: string, query: Partial<Query>, why: string])[] = [
  ['', {}, 'nothing'],
  ['q=近视', { terms: '近视' }, 'a word'],
  ['q=团市委&also=共青团聊城市委', { terms: '团市委', also: ['共青团聊城市委'] }, 'another name'],
  ['q=近视&near=1&whole=1&sort=text', { terms: '近视', near: true, whole: true, sort: 'text' }, 'settings'],
  ['plan=a&plan=b&kind=goal', { filters: { plan: ['a', 'b'], kind: ['goal'] } }, 'filters'],
  [
    'indicator=近视率&le=38.5&unit=%25&until=2025',
    {
      numbers: {
        indicator: '近视率',
        unit: '%',
        value: { comparison: 'le', value: 38.5 },
        year: { comparison: 'until', year: 2025 },
      },
    },
    'numbers',
  ],
];

for (const [address, parts, why] of queries) {
  test(`address: ${why}, there and back`, () => {
    const query = { ...emptyQuery, ...parts };
    assert.deepEqual(fromParams(new URLSearchParams(address)), query);
    assert.equal(toParams(query).toString(), new URLSearchParams(address).toString());
  });
}

test('what an address says badly is not asked', () => {
  const params = new URLSearchParams('q= 近视 &sort=random&ge=many&kind=&kind=goal&kind=goal&le=９０');
  const numbers = { indicator: '', unit: '', value: { comparison: 'le' as const, value: 90 }, year: null };
  assert.deepEqual(fromParams(params), { ...emptyQuery, terms: '近视', filters: { kind: ['goal'] }, numbers });
});

const groups: AliasGroup[] = [
  {
    kind: 'department',
    names: [
      { name: '共青团聊城市委', count: 34 },
      { name: '团市委', count: 30 },
      { name: '市团委', count: 0 },
    ],
  },
];

test('other names are those of the same thing that occur', () => {
  assert.deepEqual(aliasesOf('团市委', groups), [{ name: '共青团聊城市委', count: 34 }]);
  assert.deepEqual(aliasesOf('市妇联', groups), []);
});

test('why a text is a hit, and what is marked in it', () => {
  const asked = toAsked({ ...emptyQuery, terms: '团市委', also: ['共青团聊城市委', '市妇联'] }, groups);
  assert.deepEqual(asked.terms, [['团市委', '共青团聊城市委']]);
  assert.equal(whyOf('市教育局团市委', asked), 'exact');
  assert.equal(whyOf('共青团聊城市委', asked), 'alias');
  assert.equal(whyOf('市妇联', asked), undefined);
  assert.deepEqual(markedTerms('共青团聊城市委', asked), ['共青团聊城市委']);
  const near = toAsked({ ...emptyQuery, terms: '近视率', near: true }, []);
  assert.equal(whyOf('视率与近视', near), 'near');
  assert.deepEqual(markedTerms('视率与近视', near), ['近视', '视率']);
});

const oneOff: readonly (readonly [term: string, word: string, is: boolean, why: string])[] = [
  ['留守儿重', '留守儿童', true, 'another character'],
  ['留守儿', '留守儿童', true, 'one left out'],
  ['留守的儿童', '留守儿童', true, 'one too many'],
  ['守留儿童', '留守儿童', true, 'two swapped'],
  ['留守儿童', '留守儿童', false, 'the same'],
  ['近事', '近视', false, 'too short to tell'],
  ['留守妇女', '留守儿童', false, 'two others'],
];

for (const [term, word, is, why] of oneOff) {
  test(`one character off: ${why}`, () => {
    assert.equal(isOneOff(term, word), is);
  });
}

test('only words that occur are offered', () => {
  const table = [
    ['近视', 'jin shi', 10],
    ['进士', 'jin shi', 0],
    ['留守儿童', 'liu shou er tong', 40],
  ] as const;
  assert.deepEqual(findMeant(table, 'jinshi', ['jinshi']), [{ word: '近视', count: 10 }]);
  assert.deepEqual(findMeant(table, '留守儿重', ['留守儿重']), [{ word: '留守儿童', count: 40 }]);
});

const breaks = new Set([0, 2, 4, 6]);
const across: readonly (readonly [range: [number, number], words: string | undefined, why: string])[] = [
  [[3, 5], '儿童工作', 'the end of one word and the beginning of the next'],
  [[1, 5], '妇女儿童工作', 'and all of one between them'],
  [[2, 4], undefined, 'a word'],
  [[2, 5], undefined, 'it begins where a word does'],
  [[3, 6], undefined, 'it ends where a word does'],
  [[2, 3], undefined, 'a part of one word'],
];

for (const [range, words, why] of across) {
  test(`across words: ${why}`, () => {
    assert.equal(wordsAcross('妇女儿童工作', range, breaks), words);
  });
}

const record: SearchRecord = {
  kind: 'goal',
  plan: '某市儿童发展规划',
  place: '儿童与健康',
  label: '主要目标3',
  num: 3,
  short: 'mse-1-3',
  lines: [8, 9],
  blocks: [{ text: '=加强"妇女儿童工作"，', url: '/plans/x/health/goal-3/' }],
  leads: ['市教育局', '市妇联'],
  responsibles: ['市民政局'],
  collective: '等单位',
};

test('a record whose only matches lie across words is told from others', () => {
  const breaker = createWordBreaker();
  assert.ok(breaker !== undefined);
  assert.deepEqual(findAcross(record, ['童工'], breaker), { words: ['儿童工作'], only: true });
  assert.deepEqual(findAcross(record, ['妇女'], breaker), { words: [], only: false });
  const both = { ...record, responsibles: ['禁止使用童工'] };
  assert.equal(findAcross(both, ['童工'], breaker).only, false);
});

const plan = {
  id: 'x',
  title: '某市儿童发展规划',
  titled: true,
  region: { value: 'mou', label: '某市' },
  audience: { value: 'children', label: '儿童' },
  number: '某政发〔2021〕9号',
  source: { path: '/sources/x/', file: 'x.txt' },
};
const note = { site: 'https://example.org', dataVersion: 'abc', query: 'q=童工' };
const found = [{ record, plan }] as unknown as Parameters<typeof toCsv>[0];

test('a table holds every part of a hit in a cell of its own, and no formula', () => {
  const [head = '', row = '', end] = toCsv(found, note).split('\r\n');
  assert.equal(head.split(',').length, 14);
  assert.equal(
    row,
    `某市儿童发展规划,某市,儿童与健康,主要目标,3,mse-1-3,"'=加强""妇女儿童工作""，",市教育局、市妇联,市民政局、等单位,x.txt,8—9,https://example.org/plans/x/health/goal-3/,abc,q=童工`,
  );
  assert.equal(end, '');
  for (const sign of '=+-@') assert.equal(toCell(`${sign}1`), `'${sign}1`);
  assert.equal(toCell('98%'), '98%');
});

test('a list says where each hit comes from', () => {
  assert.match(
    toCitedList(found, note),
    /出处：《某市儿童发展规划》（某政发〔2021〕9号）儿童与健康 主要目标3，https:\/\/example\.org\/plans\/x\/health\/goal-3\/$/,
  );
});
