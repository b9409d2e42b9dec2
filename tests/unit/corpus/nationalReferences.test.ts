/** How a place's target stands to the national one, and when the two cannot be compared. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRegistry } from '../../../scripts/read/readRegistry.ts';
import { standingTo } from '../../../src/corpus/nationalReferences.ts';
import type { ComparedTarget } from '../../../src/corpus/nationalReferences.ts';
import type { NationalReference } from '../../../src/model/nationalReference.ts';
import { sayDocument, sayNational } from '../../../src/view/indicator/nationalWording.ts';
import { contentFolder } from '../../support/corpus.ts';

const national: NationalReference = {
  indicator: 'under-five-mortality-rate',
  document: { title: '中国儿童发展纲要（2021—2030年）', number: '国发〔2021〕16号', date: '2021-09-08' },
  comparator: '<=',
  value: 6,
  unit: '‰',
  per: null,
  year: 2030,
  scope: null,
  written: null,
  modality: null,
  expired: false,
  phrase: null,
  sources: ['光明日报 2023-05-31'],
};
const target: ComparedTarget = {
  comparator: '<=',
  value: 6,
  unit: '‰',
  per: null,
  scope: null,
  polarity: 'lower-better',
  modality: null,
  year: 2030,
};

describe('standingTo', () => {
  const cases: [string, Partial<ComparedTarget>, Partial<NationalReference>, string][] = [
    ['a lower bound on a death rate is stronger', { value: 3 }, {}, 'stronger'],
    ['the same value is equal', {}, {}, 'equal'],
    ['达到 means at least', { comparator: '=' }, {}, 'equal'],
    ['below is stronger than at most', { comparator: '<' }, {}, 'stronger'],
    ['a higher bound on a death rate is weaker', { value: 7 }, {}, 'weaker'],
    [
      'more is stronger where more is wished',
      { comparator: '>=', value: 95, unit: '%', polarity: 'higher-better' },
      { comparator: '>=', value: 90, unit: '%' },
      'stronger',
    ],
    ['a standing requirement holds at any year', { year: 2025 }, { year: null }, 'equal'],
    ['another year', { year: 2025 }, {}, 'year'],
    ['no year at all', { year: null }, {}, 'year'],
    ['another population', { scope: '城市' }, {}, 'scope'],
    ['another unit of count', { unit: '%' }, {}, 'unit'],
    ['another denominator', { per: '年' }, {}, 'unit'],
    ['one denominator', { unit: 'hour', per: '天' }, { unit: 'hour', per: '天' }, 'equal'],
    ['about a value', { comparator: '~' }, {}, 'wording'],
    ['a bound on the side that is not wished for', { comparator: '>=' }, {}, 'wording'],
    ['a hedge in the plan', { modality: '力争' }, {}, 'hedge'],
    ['a hedge in the document', {}, { modality: '力争' }, 'hedge'],
    ['a range', { value: [5, 6] }, {}, 'wording'],
    ['neither way is better', { polarity: null }, {}, 'wording'],
  ];
  for (const [why, ofTarget, ofNational, expected] of cases) {
    it(`${why}: ${expected}`, () => {
      const standing = standingTo({ ...target, ...ofTarget }, { ...national, ...ofNational });
      assert.equal(standing.is === 'not-comparable' ? standing.why : standing.is, expected);
    });
  }
});

describe('sayNational', () => {
  it('names value and year', () => assert.equal(sayNational(national, 'level'), '≤ 6‰（2030年）'));
  it('names the fall, and a hedge', () =>
    assert.equal(
      sayNational(
        { ...national, comparator: '>=', value: 0.5, unit: 'percentage-point', per: '年', modality: '力争' },
        'annual-change',
      ),
      '每年降低0.5个百分点以上（力争，2030年）',
    ));
  it('writes a ratio as the document does, and its scope', () =>
    assert.equal(
      sayNational(
        { ...national, comparator: '=', value: 2, unit: 'ratio', written: '2:1', year: null, scope: '人流量较大地区' },
        'level',
      ),
      '＝ 2∶1（常年要求，人流量较大地区）',
    ));
  it('marks what is over', () =>
    assert.equal(sayNational({ ...national, year: 2025, expired: true }, 'level'), '≤ 6‰（2025年，已到期）'));
  it('cites the document by number, or by date where no number is known', () => {
    assert.equal(sayDocument(national.document), '《中国儿童发展纲要（2021—2030年）》国发〔2021〕16号');
    assert.match(sayDocument({ ...national.document, number: null }), /》（2021-09-08）$/u);
  });
});

it('every registered value has a source and an indicator', () => {
  const { nationalReferences, indicators } = readRegistry(contentFolder);
  const ids = new Set(indicators.map(({ id }) => id));
  assert.ok(nationalReferences.length > 10);
  for (const { indicator, sources } of nationalReferences)
    assert.ok(ids.has(indicator) && sources.length > 0, indicator);
});
