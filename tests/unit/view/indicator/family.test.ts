/** Indicators that are read together, and what else is promised about the same matter. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDifferences } from '../../../../src/view/indicator/comparability.ts';
import { toFamily } from '../../../../src/view/indicator/family.ts';
import { entriesRelatedTo, toRelatedLines } from '../../../../src/view/indicator/relatedPromises.ts';
import { must } from '../../../../src/text/must.ts';
import { readPublishedCorpus } from '../../../support/publishedPlans.ts';

const corpus = readPublishedCorpus();
const entryOf = (id: string) =>
  must(
    corpus.indicators.find(({ indicator }) => indicator.id === id),
    id,
  );

describe('toFamily', () => {
  it('sets the three mortality rates side by side, without a link to the page itself', () => {
    const family = must(toFamily(entryOf('infant-mortality-rate'), corpus), 'family');
    assert.equal(family.name, '儿童死亡率');
    assert.deepEqual(
      family.rows.map(({ label, path }) => [label, path]),
      [
        ['新生儿死亡率', '/indicators/neonatal-mortality-rate/'],
        ['婴儿死亡率', null],
        ['5岁以下儿童死亡率', '/indicators/under-five-mortality-rate/'],
      ],
    );
    const tiexi = family.plans.indexOf('鞍山铁西儿童');
    assert.deepEqual(family.rows[2]?.cells[tiexi], ['≤ 5.5‰（2025年）', '≤ 4.4‰（2030年）']);
  });
  it('leaves out indicators that stand alone', () => {
    assert.equal(toFamily(entryOf('rural-tap-water-coverage'), corpus), null);
  });
});

describe('toRelatedLines', () => {
  it('names a target without an entry, its value and its place', () => {
    const line = must(toRelatedLines(entryOf('childcare-places-per-1000').indicator, corpus)[0], 'line');
    const place = must(line.places[0], 'place');
    assert.equal(line.name?.label, '3岁以下婴幼儿入托比例');
    assert.equal(place.value, '≥ 15%');
    assert.match(place.label, /^腾冲儿童规划/u);
  });
  it('names a goal without a number by its place', () => {
    const line = must(toRelatedLines(entryOf('rural-sanitary-toilet-coverage').indicator, corpus)[0], 'line');
    assert.equal(line.name, null);
    assert.equal(line.places[0]?.path, '/plans/anshan-tiexi-children-2021/environment/goal-7/');
  });
  it('leads from such a target back to the indicator', () => {
    const found = must(
      corpus.singleTargets.find(({ target }) => target.indicator === '女性科技人才占比'),
      'target',
    );
    assert.deepEqual(
      entriesRelatedTo(found, corpus.indicators).map(({ path }) => path),
      ['/indicators/women-share-of-senior-professionals/'],
    );
  });
});

it('no remark of the registry says the year, which the page computes', () => {
  for (const { indicator, targets } of corpus.indicators) {
    const computed = findDifferences(targets).some((words) => words.startsWith('年份不同'));
    if (computed) assert.doesNotMatch(indicator.comparability ?? '', /年份|\d{4}年/u, indicator.id);
  }
});
