/** For any text at all, and for the corpus in any layout: targets satisfy their contract. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findTargets } from '../../../src/enrich/findTargets.ts';
import { toWords } from '../../../src/enrich/targets/wordSpan.ts';
import { target as targetSchema } from '../../../src/model/target.ts';
import type { Target } from '../../../src/model/target.ts';
import { readCorpus } from '../../support/corpus.ts';
import { countRead } from '../../support/countRead.ts';
import { itemsOf } from '../../support/targets/score.ts';

/** Building blocks of statements, so that random texts reach every rule. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '婴儿',
      '和',
      '5岁以下儿童',
      '死亡率',
      '、',
      '，',
      '。',
      '；',
      '分别',
      '控制在',
      '3‰',
      '4.5%',
      '以下',
      '以上',
      '到2025年',
    ],
    ...[
      '每所',
      '乡镇卫生院',
      '至少',
      '配备',
      '1名',
      '医生',
      '的',
      '城市社区',
      '建立',
      '家长学校',
      '全覆盖',
      '实现',
      '（',
      '）',
      '“',
      '”',
    ],
    ...[
      '每天',
      '10小时',
      '睡眠时间',
      '每学期',
      '2次',
      '7.9万平方米',
      '1亿元',
      '对17所',
      '改造',
      '其中',
      '一半',
      '比2020年',
      '下降',
      '20%',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  it('gives targets that satisfy the schema and quote it', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const target of findTargets(input)) {
          targetSchema.parse(target);
          assert.equal(target.quote, input.slice(...target.span));
        }
      }),
      // Found once in some 300,000 texts: a link with nothing behind it.
      { numRuns: 3000, examples: [['甲和20%和全覆盖']] },
    );
  });

  it('is read in proportion to its length, whatever its form', () => {
    const shapes = ['建设', '市、', '3%的社区', '分别', '2025年、', '率达到3%，', '“', '1-', '全覆盖', '每'];
    const workFor = (input: string): number => countRead(() => findTargets(input));
    for (const shape of shapes) {
      const [some, more] = [200, 800].map((times) => workFor(`${shape.repeat(times)}3%。`));
      // Where it grows as the square, it is sixteen times as much.
      assert.ok((more ?? Infinity) <= 7 * (some ?? 0), `${shape}: ${String(some)}, then ${String(more)}`);
    }
  });
});

describe('the corpus, typed otherwise', () => {
  const entries = readCorpus()
    .flatMap(({ plans }) => plans)
    .flatMap(itemsOf);
  const ways: [string, (input: string) => string][] = [
    ['without blanks', (input) => input.replace(/\s/gu, '')],
    ['with blanks around numbers', (input) => input.replace(/(?<=\d)(?=[^\d.,])|(?<=[^\d.,])(?=\d)/gu, ' ')],
    [
      'full-width',
      (input) => input.replace(/[0-9%().,]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
    [
      'half-width',
      (input) => input.replace(/[，；（）％]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
    ],
    ['with other dashes', (input) => input.replace(/[—–-]/gu, '～')],
    ['with shares in words', (input) => input.replace(/(\d+(?:\.\d+)?)\s*%/gu, '百分之$1')],
  ];
  for (const [way, rewrite] of ways) {
    it(`gives the same targets ${way}`, () => {
      for (const { id, text: input, targets } of entries) {
        assert.deepEqual(findTargets(rewrite(input)).map(gist), targets.map(gist), id);
      }
    });
  }
});

/** The properties that must not depend on how a text is typed. */
function gist({ indicator, value, unit, year, comparator, per, type, direction }: Target): unknown[] {
  const said = toWords(indicator.replaceAll('～', '—')).form;
  return [said, value, unit, year, comparator, per === null ? null : toWords(per).form, type, direction];
}
