/** Queries that name a page, and those that only seem to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readRegistry } from '../../../../scripts/read/readRegistry.ts';
import { readWords } from '../../../../scripts/search/readPlans.ts';
import { buildKnowledge } from '../../../../scripts/search/suggestionFiles.ts';
import { createFindJumps } from '../../../../src/search/suggest/jump.ts';
import { offerFile } from '../../../../src/search/index/indexPaths.ts';
import type { OfferTable } from '../../../../src/search/suggest/offers.ts';
import { readPublishedPlans } from '../../../support/publishedPlans.ts';
import { committedRecords } from '../builtIndex.ts';

const content = fileURLToPath(new URL('../../../../content', import.meta.url));
const records = committedRecords().flatMap((plan) => plan.records);
const { files } = buildKnowledge(readRegistry(content), readPublishedPlans(), records, readWords(content));
const table = (JSON.parse(String(files.get(offerFile))) as OfferTable).jumps;
const findJumps = createFindJumps(table);

const children = '/plans/liaocheng-children-2021';
const other = '/plans/liaocheng-children-2021-undated';

const rows: readonly (readonly [query: string, paths: string[], why: string])[] = [
  ['lcc-1-3', [`${children}/health/goal-3/`], 'a short code'],
  ['LCC-1-3', [`${children}/health/goal-3/`], 'in capitals'],
  ['ｌｃｃ－１－３', [`${children}/health/goal-3/`], 'in full width'],
  ['lcc 1 3', [`${children}/health/goal-3/`], 'with blanks'],
  ['lcc-1-m3', [`${children}/health/measure-3/`], 'the short code of a measure'],
  ['lcc-1-99', [], 'a number that the domain has not'],
  ['lcc-1-', [], 'a code cut short'],
  ['lcc-99-1', [], 'a domain that the plan has not'],
  ['xyz-1-1', [], 'a plan that is not there'],
  [
    '聊政发〔2021〕9号',
    ['/sources/liaocheng-2021/', '/plans/liaocheng-women-2021/', `${children}/`],
    'a document number: the document and its plans',
  ],
  [
    '聊政发[2021]9号',
    ['/sources/liaocheng-2021/', '/plans/liaocheng-women-2021/', `${children}/`],
    'in other brackets',
  ],
  [
    '聊政发（２０２１）９号',
    ['/sources/liaocheng-2021/', '/plans/liaocheng-women-2021/', `${children}/`],
    'in round ones and full-width digits',
  ],
  ['聊政发〔2021〕99号', [], 'a document that is not there'],
  ['聊城 儿童 健康 目标3', [`${children}/health/goal-3/`, `${other}/health/goal-3/`], 'a description, two texts'],
  ['聊城儿童健康目标３', [`${children}/health/goal-3/`, `${other}/health/goal-3/`], 'without blanks, full width'],
  ['聊城市儿童与健康主要目标三', [`${children}/health/goal-3/`, `${other}/health/goal-3/`], 'in the words of the text'],
  ['腾冲 妇女 健康 措施5', ['/plans/tengchong-women-2021/health/measure-5/'], 'a measure'],
  [
    '腾冲 妇女 健康 第三项',
    ['/plans/tengchong-women-2021/health/goal-3/', '/plans/tengchong-women-2021/health/measure-3/'],
    'a number that does not say of what',
  ],
  ['健康 目标3 妇女 腾冲', ['/plans/tengchong-women-2021/health/goal-3/'], 'in another order'],
  ['腾冲 妇女 健康 目标十', ['/plans/tengchong-women-2021/health/goal-10/'], 'a Chinese numeral'],
  ['腾冲 妇女 健康 目标99', [], 'out of range'],
  ['腾冲 妇女 健康 目标0', [], 'zero'],
  ['腾冲 妇女 健康', ['/plans/tengchong-women-2021/health/'], 'a domain'],
  ['腾冲妇女发展规划', ['/plans/tengchong-women-2021/'], 'a plan'],
  ['腾冲 腾冲 妇女', [], 'said twice'],
  ['腾冲', [], 'a place alone is a word'],
  ['健康', [], 'a domain alone is a word'],
  ['近视', [], 'a word'],
  ['腾冲 妇女 近视 目标3', [], 'a description with a word in it that names nothing'],
  ['目标3', [], 'a number of nothing'],
  ['', [], 'nothing'],
  ['聊城'.repeat(5000), [], 'nonsense at length'],
];

for (const [query, paths, why] of rows) {
  test(`jump: ${why}`, () => {
    assert.deepEqual(
      findJumps(query).map(({ path }) => path),
      paths,
    );
  });
}

test('Enter opens only pages of codes and document numbers', () => {
  const exact = (query: string): boolean[] => findJumps(query).map((jump) => jump.exact);
  assert.deepEqual(exact('lcc-1-3'), [true]);
  assert.deepEqual(exact('聊政发〔2021〕9号'), [true, false, false]);
  assert.deepEqual(exact('腾冲 妇女 健康 目标3'), [false]);
});

test('every goal and measure is reached by its short code', () => {
  for (const { short, blocks } of records) {
    if (short === null) continue;
    assert.deepEqual(
      findJumps(short).map(({ path }) => path),
      [blocks[0]?.url],
      short,
    );
  }
});
