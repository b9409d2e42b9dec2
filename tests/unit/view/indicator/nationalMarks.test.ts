/** National targets and ratios turned round: on the rail, on the page, and beside a goal's own targets. */
import { commitmentOf } from '../../../../src/corpus/places.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetsOnLine, turnTarget } from '../../../../src/corpus/turnedTargets.ts';
import { must } from '../../../../src/text/must.ts';
import { toNationalLines } from '../../../../src/view/indicator/nationalLines.ts';
import { toNationalMarks } from '../../../../src/view/indicator/nationalMarks.ts';
import { toRailSeries } from '../../../../src/view/indicator/railFigure.ts';
import { toNationalFacts } from '../../../../src/view/item/nationalFacts.ts';
import { readPublishedCorpus } from '../../../support/publishedPlans.ts';

const corpus = readPublishedCorpus();
const { nationalReferences } = corpus;
const entryOf = (id: string) =>
  must(
    corpus.indicators.find(({ indicator }) => indicator.id === id),
    id,
  );
const factsOf = (id: string): string[] => {
  const place = corpus.findPlace(id);
  return toNationalFacts(commitmentOf(place).targets, place, corpus);
};

describe('ratios of places in toilets', () => {
  const women = entryOf('toilet-ratio-women-to-men');
  const urban = entryOf('toilet-ratio-men-to-women');
  const tourist = entryOf('toilet-ratio-men-to-women-tourist-sites');

  it('are turned as written, and the wish with them', () => {
    const turned = turnTarget(must(urban.targets[0], 'target').target, urban.indicator);
    assert.deepEqual([turned.written, turned.value, turned.polarity], ['3:2', 1.5, 'higher-better']);
  });
  it('stand on one line, each with its places, a turned one with what the text writes', () => {
    const words = toRailSeries(
      { ...women, targets: targetsOnLine(women, corpus.indicators) },
      'rail',
      nationalReferences,
    ).targets.map(({ name, words: says }) => `${name} ${says}`);
    assert.deepEqual(words, [
      '聊城妇女 ≥ 3∶2（超市、场馆、商场等公共场所）',
      '聊城妇女 ＝ 2∶1（超市、场馆、商场等公共场所，人流量较大地区）',
      '腾冲妇女 ＝ 3∶2（城镇公共厕所，原文写2:3）',
      '腾冲妇女 ＝ 2∶1（旅游景区公共厕所，原文写1:2）',
      '国家 ＝ 3∶2',
      '国家 ＝ 2∶1（人流量较大地区）',
    ]);
  });
  it('of the same places are compared with the national one, those of tourist sites are not', () => {
    assert.deepEqual(toNationalLines(urban, nationalReferences)[0]?.standings, ['与国家相同：腾冲妇女（2030年）']);
    for (const { standings } of toNationalLines(tourist, nationalReferences)) {
      assert.deepEqual(standings, ['范围或人群不同，不可直接相比：腾冲妇女（2030年）']);
    }
  });
});

describe('national targets', () => {
  it('are marked once on the rail, whatever the number of documents', () => {
    assert.deepEqual(
      toNationalMarks(entryOf('maternal-mortality-ratio').indicator, nationalReferences).map(({ words }) => words),
      ['≤ 12/10万 2030年'],
    );
  });
  it('are marked when their year is over', () => {
    const [mark] = toNationalMarks(entryOf('rural-tap-water-coverage').indicator, nationalReferences);
    assert.equal(mark?.name, '国家（已到期）');
  });
  const rows: [id: string, facts: string[], why: string][] = [
    [
      'yushu-children-2021/health/goal-3',
      ['婴儿死亡率 ≤ 5‰（2030年），比国家要求高', '5岁以下儿童死亡率 ≤ 6‰（2030年），比国家要求高'],
      'two of three indicators have one',
    ],
    [
      'liaocheng-children-2021/health/goal-9',
      ['≤ 30%（2025年，已到期），与国家相同'],
      'an expired one stands beside a target of its year',
    ],
    ['tengchong-children-2021/health/measure-7', [], 'and not beside one of another year'],
    [
      'tengchong-women-2021/health/goal-8',
      ['≤ 10%（2030年，孕妇），范围或人群不同，不比'],
      'another population is named',
    ],
    ['yushu-children-2021/environment/goal-1', [], 'no target'],
  ];
  for (const [id, facts, why] of rows) {
    it(`${id}: ${why}`, () => {
      assert.deepEqual(factsOf(id), facts);
    });
  }
});
