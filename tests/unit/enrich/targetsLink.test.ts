/** Links from targets to the registry: by phrase, unit and kind of value. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findTargets } from '../../../src/enrich/findTargets.ts';
import { indicatorLinker } from '../../../src/enrich/targets/linkIndicator.ts';
import type { Indicator } from '../../../src/model/indicator.ts';

const entry: Indicator = {
  id: 'myopia-rate-yearly-fall',
  name: '儿童总体近视率年均降幅',
  unit: 'percentage-point',
  states: 'annual-change',
  polarity: 'higher-better',
  definition: { text: '每年下降的百分点数。', by: '知规', after: null },
  aliases: ['0—6岁儿童总体近视率年均降幅'],
  searchNames: [],
  family: null,
  comparability: null,
  apart: [],
  related: [],
  places: null,
  turned: null,
};
const link = indicatorLinker([entry]);

describe('linking', () => {
  const rows: [why: string, text: string, id: string | null][] = [
    ['by name', '儿童总体近视率每年下降1个百分点。', entry.id],
    ['by alias, however it is typed', '０－６ 岁儿童总体近视率每年下降1个百分点。', entry.id],
    ['not in another unit', '儿童总体近视率每年下降1%。', null],
    ['not when a level is said', '儿童总体近视率下降5个百分点。', null],
    ['not by another phrase', '小学生总体近视率每年下降1个百分点。', null],
  ];
  for (const [why, text, id] of rows) {
    it(why, () => {
      const [target] = findTargets(text).map(link);
      assert.equal(target?.indicatorId, id);
    });
  }
});

describe('polarity', () => {
  const words = findTargets('婴儿死亡率控制在5‰以下。').map(indicatorLinker([{ ...entry, polarity: null }]));
  const linked = findTargets('儿童总体近视率每年下降1个百分点。').map(indicatorLinker([{ ...entry, polarity: null }]));
  it('is that of the words without an entry', () => assert.equal(words[0]?.polarity, 'lower-better'));
  it('is that of the entry with one', () => assert.equal(linked[0]?.polarity, null));
});
