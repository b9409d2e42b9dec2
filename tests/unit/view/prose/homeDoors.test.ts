/** The doors of the home page: places and plans while they are few; provinces, and the list's own page, when many. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toPlaceDoors, toPlanDoors } from '../../../../src/view/prose/homeDoors.ts';
import { must } from '../../../../src/text/must.ts';
import { readPublishedCorpus } from '../../../support/publishedPlans.ts';

const { regions, plans } = readPublishedCorpus();
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
