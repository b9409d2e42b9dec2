/** The clause that names a text: enough to tell it from others, whole where possible, and never a word of ours. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { leadClause } from '../../../src/text/leadClause.ts';

const rows: readonly [why: string, text: string, expected: string][] = [
  ['the first clause', '儿童健康服务体系更加完善，儿童健康水平不断提高。', '儿童健康服务体系更加完善'],
  ['a short clause takes the next', '增强儿童体质,优良率达到60%以上。', '增强儿童体质,优良率达到60%以上'],
  ['but none of the next sentence', '完善保障制度。提高参保率。', '完善保障制度'],
  ['a comma in a number ends nothing', '每年培训1,000名以上乡村医生,提高能力。', '每年培训1,000名以上乡村医生'],
  [
    'nor does one in brackets',
    '到2025年底（含当年，下同）普及早期筛查，建档。',
    '到2025年底（含当年，下同）普及早期筛查',
  ],
  ['nor one in a title', '落实《甲规划，乙规划》各项任务要求，推进。', '落实《甲规划，乙规划》各项任务要求'],
  ['a short clause before a long one stands alone', `减少溺水隐患，${'长'.repeat(40)}。`, '减少溺水隐患'],
  ['a long clause is cut behind a member', `${'甲'.repeat(20)}、${'乙'.repeat(30)}`, `${'甲'.repeat(20)}……`],
  ['or where it gets too long', '甲'.repeat(60), `${'甲'.repeat(36)}……`],
  ['a text without marks is its own name', '保障母婴安全', '保障母婴安全'],
  ['a bracket never closed keeps its text', '建立（机制，完善制度和服务体系。', '建立（机制，完善制度和服务体系'],
];

describe('the lead clause', () => {
  for (const [why, text, expected] of rows) it(why, () => assert.equal(leadClause(text), expected));

  it('is the beginning of the text, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('儿', '，', ',', '。', '（', '）', '1', '、', ' ') }), (text) => {
        const clause = leadClause(text).replace(/……$/u, '');
        assert.ok(text.trimStart().startsWith(clause), JSON.stringify([text, clause]));
      }),
    );
  });
});
