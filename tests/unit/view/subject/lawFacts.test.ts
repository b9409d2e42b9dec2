/** What a page says of a law itself: only what is known, and what was changed after a plan that cites it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LawDocument } from '../../../../src/model/lawDocument.ts';
import { formatLawDocument, toLawFacts } from '../../../../src/view/subject/lawFacts.ts';
import { readPublishedPlan } from '../../../support/publishedPlans.ts';

const document: LawDocument = {
  title: null,
  maker: '全国人民代表大会',
  versions: [
    { date: '1992', act: 'adopted', number: null },
    { date: '2022-10-30', act: 'revised', number: '主席令第一百二十二号' },
  ],
  status: 'in-force',
  source: '某处',
};
const dated = readPublishedPlan('liaocheng-women-2021');
const undated = readPublishedPlan('yushu-children-2021');

describe('facts of a law', () => {
  it('are worded, the source last', () => {
    assert.deepEqual(
      toLawFacts(document, [undated]).map(({ name, value }) => [name, value]),
      [
        ['制定机关', '全国人民代表大会'],
        ['日期文号', '1992年通过；2022年10月30日修订（主席令第一百二十二号）'],
        ['时效', '现行有效'],
        ['依据', '某处'],
      ],
    );
  });
  it('say which change came after a plan with a date', () => {
    const later = toLawFacts(document, [dated]).find(({ name }) => name === '其后修改');
    assert.equal(later?.value, '2022年10月30日修订，在聊城妇女规划印发（2021年12月3日）之后');
  });
  it('are none where nothing is known', () => {
    const unknown = { ...document, maker: null, versions: [], status: null };
    assert.deepEqual(toLawFacts(null, [dated]), []);
    assert.deepEqual(
      toLawFacts(unknown, [dated]).map(({ name }) => name),
      ['依据'],
    );
    assert.deepEqual([formatLawDocument({ document: null }), formatLawDocument({ document: unknown })], [null, null]);
  });
  it('are short in a list', () => {
    assert.equal(formatLawDocument({ document }), '全国人民代表大会，2022年10月30日修订（主席令第一百二十二号）');
  });
});
