/** Official names that no plan writes, and phrases of plans, lead to the indicator they mean. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRegistry } from '../../../../scripts/read/readRegistry.ts';
import { readPlans, readWords } from '../../../../scripts/search/readPlans.ts';
import { buildKnowledge } from '../../../../scripts/search/suggestionFiles.ts';
import { offerFile } from '../../../../src/search/index/indexPaths.ts';
import { createFindIndicators } from '../../../../src/search/suggest/indicatorNames.ts';
import type { OfferTable } from '../../../../src/search/suggest/offers.ts';
import { contentFolder } from '../../../support/corpus.ts';

const registry = readRegistry(contentFolder);
const { files } = buildKnowledge(registry, readPlans(contentFolder), [], readWords(contentFolder));
const table = (JSON.parse(String(files.get(offerFile))) as OfferTable).indicators;
const find = createFindIndicators(table);

const rows: [query: string, ids: string[], why: string][] = [
  ['普惠性幼儿园覆盖率', ['inclusive-kindergarten-share'], 'an official name that differs in every word'],
  ['学前三年毛入园率', ['preschool-gross-enrolment-rate'], 'the official name of 学前教育毛入园率'],
  ['5岁以下儿童贫血患病率', ['anaemia-rate-under-five'], '患病率 for 率'],
  ['５岁以下儿童 贫血患病率', ['anaemia-rate-under-five'], 'full width, with a blank'],
  ['贫血患病率', ['anaemia-rate-under-five', 'anaemia-rate-pregnant'], 'a part of two names'],
  ['孕产妇系统管理率', ['maternal-systematic-management-rate'], 'its own name'],
  ['产妇系统管理率', ['maternal-systematic-management-rate'], 'the name in the statistics'],
  ['国家学生体质健康标准达标优良率', ['fitness-good-rate-students'], 'without the students in front'],
  ['《国家学生体质健康标准》达标优良率', ['fitness-good-rate-students'], 'in title marks'],
  ['农村卫生厕所普及率', ['rural-sanitary-toilet-coverage'], 'an indicator of one plan'],
  ['U5MR', ['under-five-mortality-rate'], 'an abbreviation'],
  ['腾冲婴儿死亡率', ['infant-mortality-rate'], 'a name behind a place'],
  ['率', [], 'one character'],
  ['比例', [], 'a part of too many names'],
  ['', [], 'nothing'],
  ['婚前医学检查率', [], 'an indicator for which no plan has a number'],
];

describe('indicators that a query names', () => {
  for (const [query, ids, why] of rows) {
    it(`${query}: ${why}`, () => {
      assert.deepEqual(
        find(query).map(({ path }) => path),
        ids.map((id) => `/indicators/${id}/`),
      );
    });
  }

  it('are found by every name in the registry', () => {
    for (const { id, name, aliases, searchNames } of registry.indicators) {
      for (const one of [name, ...aliases, ...searchNames]) {
        assert.ok(
          find(one).some(({ path }) => path === `/indicators/${id}/`),
          `${one} does not lead to ${id}`,
        );
      }
    }
  });

  it('have a card that says how many places write how many numbers', () => {
    // Read in the plans: goal 3 of the children's plans of 榆树, 聊城, 腾冲, and of 鞍山铁西 with one for each of two years.
    assert.deepEqual(
      find('新生儿死亡率').map(({ label }) => label),
      ['指标：新生儿死亡率 · 4 地 · 5 个数'],
    );
  });
});
