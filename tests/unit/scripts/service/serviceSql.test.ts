/** What the service makes of an address: a request, conditions in SQL with bound values, tables, and what it refuses. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { parseRequest } from '../../../../scripts/service/askedOf.ts';
import {
  asksNothing,
  conditionsOfFacets,
  conditionsOfNumbers,
  conditionsOfWords,
} from '../../../../scripts/service/conditionSql.ts';
import { toLoadedRows } from '../../../../scripts/service/loadedRows.ts';
import { ServiceProblem } from '../../../../scripts/service/serviceProblem.ts';
import { formatValue, parseServer } from '../../../../scripts/service/server/clickHouse.ts';
import { TEXT_INDEX_FROM, toDatabase, toSeal, toTables } from '../../../../scripts/service/tableDefinitions.ts';
import { emptyQuery } from '../../../../src/search/query/query.ts';
import { committedRecords } from '../../search/builtIndex.ts';

const request = (search: string, about: 'search' | 'targets' = 'search') =>
  parseRequest(new URLSearchParams(search), about);

test('an address is read as the search page reads it', () => {
  const { query, offset, limit } = request(
    'q=近视&kind=goal&kind=measure&year=2025&ge=９０&from=2021&offset=20&limit=5',
  );
  assert.deepEqual(query.filters, { kind: ['goal', 'measure'], year: ['2025'] });
  assert.deepEqual(query.numbers?.value, { comparison: 'ge', value: 90 });
  // A year in the site's own addresses, so that rows left out need another name.
  assert.deepEqual(query.numbers.year, { comparison: 'from', year: 2021 });
  assert.equal(query.literal, true);
  assert.deepEqual([offset, limit], [20, 5]);
});

const refused: [search: string, about: 'search' | 'targets', why: string][] = [
  [`q=${'近'.repeat(501)}`, 'search', 'a huge word'],
  [Array.from({ length: 51 }, () => 'kind=goal').join('&'), 'search', 'many values'],
  ['limit=101', 'search', 'more rows than a page has'],
  ['limit=-1', 'search', 'a negative number'],
  ['limit=1e2', 'search', 'a number in another spelling'],
  ['limit=NaN', 'search', 'no number'],
  ['offset=1000001', 'search', 'too far'],
  [`ge=${'9'.repeat(400)}`, 'search', 'a number beyond all numbers'],
  ['near=1', 'search', 'near matches'],
  ['also=共青团', 'search', 'other names'],
  ['whole=1', 'search', 'whole words'],
  ['group=plan', 'search', 'texts that are counted'],
  ['group=quote);--', 'targets', 'a column that nobody offers'],
  ['format=xlsx', 'targets', 'another format'],
];

for (const [search, about, why] of refused)
  test(`refused: ${why}`, () => {
    assert.throws(
      () => request(search, about),
      (error) => error instanceof ServiceProblem && error.status === 400,
    );
  });

const hostile = ["近视' OR 1=1 --", '\0近视', '{db:Identifier}', '%_\\', '.*(a+)+$', '`records`', '近视\n\t'];

for (const words of hostile)
  test(`words are bound, never a part of the text: ${JSON.stringify(words)}`, () => {
    const query = { ...emptyQuery, terms: words, filters: { kind: [words], lead: [words] } };
    const plain = { ...emptyQuery, terms: 'a', filters: { kind: ['a'], lead: ['a'] } };
    const texts = (asked: typeof query): string[] => [
      ...conditionsOfFacets(asked).all,
      ...conditionsOfNumbers({ ...asked, terms: 'a', numbers: { indicator: asked.terms, unit: asked.terms, value: null, year: null, modality: '' } }).all, // prettier-ignore
      ...conditionsOfWords(['a'].map(() => asked.terms)).all,
    ];
    assert.deepEqual(texts(query), texts(plain));
    assert.deepEqual(conditionsOfFacets(query).values['lead'], [words]);
  });

test('words for LIKE stand for themselves', () => {
  assert.deepEqual(conditionsOfWords(['95%_\\']).values, { word0: '95%_\\', like0: '%95\\%\\_\\\\%' });
});

test('a second text counts only when it is chosen', () => {
  assert.ok(conditionsOfFacets(emptyQuery).all.includes('other_text = 0'));
  const chosen = conditionsOfFacets({ filters: { plan: ['liaocheng-children-2021-undated'] } });
  assert.ok(!chosen.all.includes('other_text = 0'));
});

test('nothing is asked by no words and by punctuation alone, but by a condition', () => {
  const asks = (search: string): boolean => !asksNothing(request(search).query);
  assert.deepEqual(['', 'q=，。', 'q=，。&kind=goal', 'kind=goal', 'ge=90', 'q=近视'].map(asks), [
    ...[false, false, false, true, true, true],
  ]);
});

test('a number that is a word is looked up in the words of the target, another word in its part of the sentence', () => {
  const about = (terms: string): string => conditionsOfNumbers({ ...emptyQuery, terms }).all.join();
  assert.match(about('95%以上'), /position\(folded_quote/);
  assert.match(about('近视'), /position\(folded_part/);
});

test('tables are plain by themselves, replicated and distributed on a cluster, indexed when large', () => {
  const alone = toTables({ database: 'zhigui', cluster: undefined }, 1000);
  assert.equal(alone.length, 2);
  assert.ok(alone.every((text) => /ENGINE = MergeTree ORDER BY/.test(text) && !/ON CLUSTER|INDEX/.test(text)));
  const place = { database: 'zhigui_000001', cluster: 'county' };
  const spread = toTables(place, TEXT_INDEX_FROM);
  assert.equal(spread.filter((text) => text.includes('ReplicatedMergeTree')).length, 2);
  assert.equal(spread.filter((text) => text.includes('cityHash64(plan)')).length, 2);
  assert.equal(spread.filter((text) => text.includes('ngrams(2)')).length, 1);
  for (const text of [...spread, toDatabase(place), toSeal(place)]) assert.ok(text.includes('ON CLUSTER county'), text);
  assert.throws(() => toTables({ database: 'zhigui', cluster: 'a b; DROP' }, 0), ServiceProblem);
});

const values: [value: string | number | string[], written: string][] = [
  ['近视', '近视'],
  ["a\\b'c\td\ne\rf\0g", "a\\\\b\\'c\\td\\ne\\rf\\0g"],
  [['goal', "a'b", '\\'], "['goal','a\\'b','\\\\']"],
  [[], '[]'],
  [0.85, '0.85'],
];

for (const [value, written] of values)
  test(`bound over HTTP: ${JSON.stringify(value)}`, () => {
    assert.equal(formatValue(value), written);
  });

test('a server is an address with a user; anything else is refused without showing the password', () => {
  const server = parseServer('http://reader:a%40b@127.0.0.1:8123', 'county');
  assert.equal(server.address, 'http://127.0.0.1:8123/');
  assert.deepEqual(server.headers, { 'X-ClickHouse-User': 'reader', 'X-ClickHouse-Key': 'a@b' });
  for (const written of ['127.0.0.1', 'file:///etc/passwd', 'http://u:secret@host/?query=DROP', 'tcp://u:secret@host'])
    assert.throws(
      () => parseServer(written),
      (error) => error instanceof ServiceProblem && !error.message.includes('secret'),
    );
});

test('every record and target of a plan is a row, its words folded here', () => {
  const [plan] = committedRecords();
  assert.ok(plan !== undefined);
  const { records, targets } = toLoadedRows({ ...plan, at: 3 });
  assert.equal(records.length, plan.records.length);
  assert.equal(targets.length, plan.records.flatMap((record) => record.targets).length);
  assert.ok(records.every(({ plan_at: at, folded }) => at === 3 && !/[《》“”，。]/.test(String(folded))));
  const shown = JSON.parse(String(records[0]?.['shown'])) as { blocks: unknown };
  assert.deepEqual(shown.blocks, plan.records[0]?.blocks);
});
