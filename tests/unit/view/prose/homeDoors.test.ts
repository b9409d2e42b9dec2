/** The doors of the home page: places and plans while they are few; provinces, and the list's own page, when many. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toPlaceDoors, toPlanDoors } from '../../../../src/view/prose/homeDoors.ts';
import { toHomePage } from '../../../../src/view/prose/homePage.ts';
import { must } from '../../../../src/text/must.ts';
import { readPublishedCorpus } from '../../../support/publishedPlans.ts';

const corpus = readPublishedCorpus();
const { regions, plans } = corpus;
const [entry] = regions;
/** So many places, those of one province side by side. */
const placesIn = (provinces: readonly string[], each: number): typeof regions =>
  provinces.flatMap((code) =>
    Array.from({ length: each }, (_, at) => {
      const { region, ...rest } = must(entry, 'region');
      return { ...rest, region: { ...region, code: `${code}01${String(at + 10)}`, province: `${code}省` } };
    }),
  );

describe('the doors of places', () => {
  it('are the places with their provinces', () => {
    assert.deepEqual(
      toPlaceDoors(regions).map(({ label, path, province }) => [label, path, province?.path]),
      [
        ['鞍山市铁西区', '/regions/anshan-tiexi/', '/regions/liaoning/'],
        ['榆树市', '/regions/yushu/', '/regions/jilin/'],
        ['聊城市', '/regions/liaocheng/', '/regions/shandong/'],
        ['腾冲市', '/regions/tengchong/', '/regions/yunnan/'],
      ],
    );
  });

  it('are twelve places, and of thirteen the provinces', () => {
    assert.equal(toPlaceDoors(placesIn(['21', '37'], 6)).length, 12);
    assert.deepEqual(toPlaceDoors(placesIn(['37'], 13)), [
      { label: '37省', path: '/regions/shandong/', province: null },
    ]);
  });
});

describe('the doors of plans', () => {
  it('say the years and what there is', () => {
    const door = toPlanDoors(plans).find(({ path }) => path === '/plans/liaocheng-children-2021/');
    assert.deepEqual(door?.facts, ['2021—2025年', '62 项目标', '80 项措施']);
  });

  it('are none when there are more than twelve', () => {
    assert.deepEqual(toPlanDoors(Array.from({ length: 13 }, () => must(plans[0], 'plan'))), []);
  });
});

describe('the charts of targets', () => {
  it('are drawn for up to twelve plans for an audience; of more the published anchor stays', () => {
    const children = must(
      plans.find(({ audience }) => audience === 'children'),
      'plan for children',
    );
    const women = plans.filter(({ audience }) => audience === 'women');
    const many = Array.from({ length: 13 }, (_, at) => ({ ...children, id: `children-${String(at)}` }));
    assert.deepEqual(toHomePage(corpus).targets.undrawn, []);
    const { fields, undrawn } = toHomePage({ ...corpus, plans: [...women, ...many] }).targets;
    assert.deepEqual(
      fields.map(({ audience }) => audience),
      ['women'],
    );
    assert.deepEqual(undrawn, [{ anchor: 'targets-children-end', name: '儿童规划' }]);
  });
});
