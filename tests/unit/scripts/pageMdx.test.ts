/** The MDX of a page reads as a text, and reads back as the source. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toMdx } from '../../../scripts/write/pageMdx.ts';
import { toSafeText } from '../../../scripts/write/safeText.ts';
import { parseDocument } from '../../../src/parser/parseDocument.ts';
import { toPlans } from '../../../src/parser/toPlans.ts';
import { must } from '../../../src/text/must.ts';
import { vocabulary } from '../../support/corpus.ts';

const text = [
  '某市妇女发展规划（2021—2030年）',
  '一、发展领域、主要目标和策略措施',
  '（一）妇女与健康',
  '主要目标：',
  '1.孕产妇死亡率<12/10万。',
  '（牵头单位：市卫生健康委；责任单位：市妇联）',
  '策略措施：',
  '1.推广{1+1}*行动*。3~6岁。',
].join('\n');
const [parsed] = toPlans(parseDocument(text, vocabulary), { file: 'x.txt', sha256: '0'.repeat(64) }, vocabulary);
const page = must(parsed, 'plan').pages.at(-1);

describe('toMdx', () => {
  it('writes an element a block, with its text as printed and no more than its kind and anchor', () => {
    assert.equal(
      toMdx(must(page, 'page'), 'x'),
      [
        '<Heading kind="part">一、发展领域、主要目标和策略措施</Heading>',
        '<Heading kind="domain">（一）妇女与健康</Heading>',
        '<Heading kind="marker">主要目标：</Heading>',
        '<Goal id="goal-1">1.孕产妇死亡率&#x3C;12/10万。（牵头单位：市卫生健康委；责任单位：市妇联）</Goal>',
        '<Heading kind="marker">策略措施：</Heading>',
        '<Measure id="measure-1">1.推广&#x7B;1+1&#x7D;&#x2A;行动&#x2A;。3~6岁。</Measure>',
      ].join('\n\n') + '\n',
    );
  });
});

describe('toSafeText', () => {
  const rows: [text: string, written: string, why: string][] = [
    ['3.5%、“甲”——乙（3~6岁）：# 1. - 项', '3.5%、“甲”——乙（3~6岁）：# 1. - 项', 'nothing in it is markup'],
    ['<b>{x}&amp;\\`*_[]', '&#x3C;b>&#x7B;x&#x7D;&#x26;amp;&#x5C;&#x60;&#x2A;&#x5F;&#x5B;&#x5D;', 'markup'],
    [' 甲  乙 丙 ', '&#x20;甲&#x20; 乙 丙&#x20;', 'spaces that Markdown would drop or join'],
    ['甲\t乙\u200b丙\ufeff', '甲&#x9;乙&#x200B;丙&#xFEFF;', 'characters that nobody would see'],
    ['\u0001\u0080\u{10ffff}', '\u0001\u0080\u{10ffff}', 'characters that no reference can name'],
  ];
  for (const [from, to, why] of rows) {
    it(why, () => {
      assert.equal(toSafeText(from), to);
    });
  }
});
