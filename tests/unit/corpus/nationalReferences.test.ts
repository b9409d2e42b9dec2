/** How a place's target stands to the national one, and when the two cannot be compared. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRegistry } from '../../../scripts/read/readRegistry.ts';
import { standingTo } from '../../../src/corpus/nationalReferences.ts';
import type { ComparedTarget } from '../../../src/corpus/nationalReferences.ts';
import type { NationalReference } from '../../../src/model/nationalReference.ts';
import { formatNational } from '../../../src/view/indicator/nationalLines.ts';
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

describe('formatNational', () => {
  it('names value, year, document and number, and quotes nothing', () =>
    assert.equal(
      formatNational(national),
      '国家层面：≤ 6‰（2030年），《中国儿童发展纲要（2021—2030年）》国发〔2021〕16号',
    ));
  it('names the date where no number is known', () =>
    assert.match(
      formatNational({ ...national, document: { ...national.document, number: null } }),
      /》（2021-09-08）$/u,
    ));
});

it('every registered value has a source and an indicator', () => {
  const { nationalReferences, indicators } = readRegistry(contentFolder);
  const ids = new Set(indicators.map(({ id }) => id));
  assert.ok(nationalReferences.length > 10);
  for (const { indicator, sources } of nationalReferences)
    assert.ok(ids.has(indicator) && sources.length > 0, indicator);
});
