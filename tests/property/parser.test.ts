/** For any text at all: the parser neither throws nor loses a character. fast-check prints the seed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../src/parser/parseDocument.ts';
import { toPlans } from '../../src/parser/toPlans.ts';
import { findNumerals } from '../../src/text/numerals/findNumerals.ts';
import { parseNumber } from '../../src/text/numerals/number.ts';
import { parseOrdinal } from '../../src/text/numerals/ordinal.ts';
import { parseShare } from '../../src/text/numerals/share.ts';
import { toMatchForm } from '../../src/text/matchForm.ts';
import { plan as planSchema } from '../../src/model/plan.ts';
import { proveCoverage } from '../support/coverage.ts';
import { vocabulary } from '../support/corpus.ts';

const SOURCE = { file: 'x.txt', sha256: '0'.repeat(64) };

/** Building blocks of plans, so that random texts reach every branch. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['前 言', '目 录', '一、', '二、', '（一）', '(二)', '第一章 ', '1.', '2. ', '（1）', '(2)', '①', '3、'],
    ...[
      '主要目标',
      '主要目标：',
      '策略措施:',
      '1. 策略措施',
      '儿童与健康',
      '组织实施',
      '监测评估',
      '发展领域、主要目标和策略措施',
    ],
    ...[
      '聊城市“十四五”儿童发展规划',
      '（2021—2030年）',
      '死亡率控制在3‰以下。',
      '（牵头单位：市妇联；责任单位：市法院)',
      ')法院、',
    ],
    ...['等市妇女儿童工作委员会成员单位', '本规划由市政府负责解释。', '抄送：', '聊政发〔2021〕9号', '2021年12月3日'],
  ),
  fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '\u3000', '\t', '。', '，', '；'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const numeralSign = fc.constantFrom(
  ...Array.from('零〇一二两三四五六七八九十百千万亿点分之第半数0123456789０１９．,.，%％‰/／ 萬億'),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  it('has a matching form of the same length, which is its own matching form', () => {
    fc.assert(
      fc.property(text, (input) => {
        const form = toMatchForm(input);
        assert.equal(form.length, input.length);
        assert.equal(toMatchForm(form), form);
      }),
      { numRuns: 2000 },
    );
  });

  it('has numerals in ascending order, each with the same value on its own', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(numeralSign, piece), { maxLength: 40 }), (signs) => {
        const input = signs.join('');
        let last = 0;
        for (const { start, end, kind, value, per } of findNumerals(input)) {
          assert.ok(start >= last && end > start);
          last = end;
          const numeral = input.slice(start, end);
          if (kind === 'share') assert.deepEqual(parseShare(numeral), { value, per });
          else assert.equal(kind === 'ordinal' ? parseOrdinal(numeral) : parseNumber(numeral), value);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('is contained in its tree, character for character', () => {
    fc.assert(
      fc.property(text, (input) => {
        proveCoverage(input, parseDocument(input, vocabulary).tree);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives plans that satisfy the schema', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const { plan } of toPlans(parseDocument(input, vocabulary), SOURCE, vocabulary)) {
          const { success, error } = planSchema.safeParse(plan);
          assert.ok(success, error?.message);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
