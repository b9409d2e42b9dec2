/**
 * A plan for an audience unknown to the code: its registry entries, its department list and its text (herders/) are
 * added to a copy of the content, which is ingested and built. Everything that names an audience must then name this
 * one.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRegistry } from '../../../scripts/read/readRegistry.ts';
import { readRecords } from '../../../scripts/search/readRecords.ts';
import { readPlans } from '../../../scripts/search/readPlans.ts';
import { buildKnowledge } from '../../../scripts/search/suggestionFiles.ts';
import { createFindJumps } from '../../../src/search/suggest/jump.ts';
import type { OfferTable } from '../../../src/search/suggest/offers.ts';
import { offerFile } from '../../../src/search/index/indexPaths.ts';
import { content, textAt } from './addedSite.ts';

const id = 'cangyuan-herders-2021';
const planPath = `/plans/${id}/`;
const healthPath = `${planPath}health/`;
const goalPath = `${healthPath}goal-2/`;
const domainPath = '/domains/herders/grassland/';
const departmentPath = '/departments/cangyuan/herders-committee/';
const indicatorPath = '/indicators/herders-insurance-rate/';

const titles: { path: string; title: string }[] = [
  { path: '/', title: '地方妇女儿童老年人牧民发展规划，逐条可查｜知规' },
  { path: planPath, title: '苍原县牧民发展规划（2021—2030年）｜知规' },
  { path: healthPath, title: '苍原牧民规划 牧民与健康｜知规' },
  { path: goalPath, title: '苍原牧民规划 主要目标2 牧区居民健康档案建档率保持在…' },
  { path: domainPath, title: '牧民与草原：牧民规划对照｜知规' },
  { path: departmentPath, title: '苍原 县牧民工作委员会：牵头和责任目标｜知规' },
];

const sayings: { what: string; path: string; says: string[] }[] = [
  {
    what: 'the home page lists plan, domains and departments',
    path: '/',
    says: ['苍原县牧民发展规划（2021—2030年）', '牧民规划的 4 个目标值', '牧民与草原', '县牧民工作委员会'],
  },
  { what: 'the plan says whom it is for', path: planPath, says: ['对象牧民', '苍原牧民规划可衡量之处'] },
  { what: 'its overall goal is a page of its own', path: planPath, says: ['（三）总体目标'] },
  { what: 'a goal names its domain and its departments', path: goalPath, says: ['牧民与健康', '县牧民工作委员会'] },
  { what: 'the domain of its own is compared', path: domainPath, says: ['苍原牧民规划', '草原综合植被盖度'] },
  { what: 'a shared domain leads to the others', path: '/domains/herders/health/', says: ['另见儿童与健康', '≥ 95%'] },
  {
    what: 'its committee is a department',
    path: departmentPath,
    says: ['2 项责任', '苍原牧民规划', '牧民与健康', '县林业和草原局'],
  },
  { what: 'its indicator is told with its plan', path: indicatorPath, says: ['苍原牧民规划≥ 95%'] },
];

describe('a plan for an audience that only the registry names', () => {
  for (const { path, title } of titles)
    it(`has the title ${title}`, () => {
      assert.equal(textAt(path, 'title'), title);
    });

  for (const { what, path, says } of sayings)
    it(what, () => {
      const main = textAt(path, 'main');
      for (const said of says) assert.ok(main.includes(said), `${path} does not say ${said}: ${main}`);
    });

  it('has pages that name no other audience', () => {
    for (const path of [planPath, healthPath, goalPath, domainPath, departmentPath, indicatorPath])
      assert.doesNotMatch(textAt(path, 'html'), /妇女|儿童|其他规划/, path);
  });

  it('is found: records with its audience and domains', () => {
    const recorded = readRecords(content).find((plan) => plan.id === id);
    assert.deepEqual(recorded?.audience, { value: 'herders', label: '牧民' });
    const goals = recorded.records.filter(({ kind }) => kind === 'goal');
    assert.deepEqual(
      goals.map(({ place, short, facets }) => [place, short, facets.domain]),
      [
        ['牧民与健康', 'cyh-1-1', { value: 'herders-health', label: '牧民与健康' }],
        ['牧民与健康', 'cyh-1-2', { value: 'herders-health', label: '牧民与健康' }],
        ['牧民与草原', 'cyh-2-1', { value: 'herders-grassland', label: '牧民与草原' }],
      ],
    );
  });

  it('is opened by a query for its audience and the short name of a domain', () => {
    const plans = readPlans(content);
    const file = buildKnowledge(readRegistry(content), plans, [], []).files.get(offerFile);
    const findJumps = createFindJumps((JSON.parse(String(file)) as OfferTable).jumps);
    assert.deepEqual(
      findJumps('苍原牧民草原目标1').map(({ path }) => path),
      [`${planPath}grassland/goal-1/`],
    );
  });
});
