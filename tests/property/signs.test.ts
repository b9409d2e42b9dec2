/** Signs that are not seen, and other shapes of signs, change nothing in what a plan says. fast-check prints the seed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { enrich } from '../../src/enrich/enrich.ts';
import { parseDocument } from '../../src/parser/parseDocument.ts';
import { toPlans } from '../../src/parser/toPlans.ts';
import { PAIR_SHAPES } from '../../src/text/pairShapes.ts';
import { invisibleUnits } from '../../src/text/shapes/unicodeShapes.ts';
import { proveCoverage } from '../support/coverage.ts';
import { readRegistry } from '../../scripts/read/readRegistry.ts';
import { contentFolder, vocabulary } from '../support/corpus.ts';

const registry = readRegistry(contentFolder);
const SOURCE = { file: 'x.txt', sha256: '0'.repeat(64) };
const PLAN = `某县人民政府关于印发某县儿童发展规划的通知
某政发〔2021〕12号
各乡镇人民政府：
现将《某县儿童发展规划（2021—2030年）》印发给你们。
某县人民政府
2021年12月30日
某县儿童发展规划（2021—2030年）
前言
儿童是未来。
一、指导思想
坚持儿童优先。
二、发展领域、主要目标和策略措施
（一）儿童与健康
主要目标：
1.婴儿死亡率控制在3.5‰以内。（责任单位：市卫生局、市妇联）
2.适龄儿童接种率≥95%。
3.孕产妇死亡率控制在10/10万以内。
策略措施：
1.优先保障健康。
2.完善服务。
三、组织实施
（一）加强领导。
`;

/** What a text says: period, notice, items with their numbers, targets and departments. */
function readingOf(text: string): unknown {
  const parsed = parseDocument(text, vocabulary);
  proveCoverage(text, parsed.tree);
  return toPlans(parsed, SOURCE, vocabulary).map(({ plan }) => {
    const { period, issued, domains, audience } = enrich(plan, registry, null);
    return {
      audience,
      years: [period?.from, period?.to],
      date: issued?.date,
      domains: domains.map(({ topic, goals, measures }) => ({
        topic,
        goals: goals.map(({ num, targets, responsibles }) => ({
          num,
          targets: targets.map(({ comparator, value, unit }) => [comparator, value, unit]),
          bodies: responsibles.length,
        })),
        measures: measures.map(({ num }) => num),
      })),
    };
  });
}

const expected = readingOf(PLAN);

describe('a plan with other signs', () => {
  it('says the same with any sign that is not seen, anywhere', () => {
    const pairs = [...PAIR_SHAPES].filter(([, plain]) => plain === '').map(([pair]) => pair);
    const units = invisibleUnits().map((unit) => String.fromCharCode(unit));
    const unseen = fc.oneof(fc.constantFrom(...units), fc.constantFrom(...pairs));
    fc.assert(
      fc.property(unseen, fc.integer({ min: 0, max: PLAN.length }), (sign, at) => {
        assert.deepEqual(readingOf(PLAN.slice(0, at) + sign + PLAN.slice(at)), expected);
      }),
      { numRuns: 300 },
    );
  });

  const shapes: [usual: string, other: string, why: string][] = [
    ['\n', '\u2028', 'line separator'],
    ['\n', '\u2029', 'paragraph separator'],
    ['\n', '\u000b', 'line end of a word processor'],
    ['\n', '\u000c', 'page break'],
    ['\n', '\u0085', 'next line'],
    ['1.', '⒈', 'number and point in one sign'],
    ['1.', '1﹒', 'small full stop'],
    ['1.', '1·', 'middle dot'],
    ['1.', '1・', 'katakana dot'],
    ['1.', '１．', 'full width'],
    ['1.', '\uf0b71.', 'bullet of a word processor'],
    ['1.', '● 1.', 'bullet'],
    ['（一）', '㈠', 'number and brackets in one sign'],
    ['（一）', '﹙一﹚', 'small brackets'],
    ['（一）', '❨一❩', 'ornamental brackets'],
    ['一、', '⼀﹑', 'Kangxi radical, small comma'],
    ['：', '∶', 'ratio sign for a colon'],
    ['：', '︓', 'vertical colon'],
    ['（一）', '（㆒）', 'annotation mark'],
    ['3.5‰', '𝟑.𝟓‰', 'digits outside the basic plane'],
    ['3.5‰', '3․5‰', 'one dot leader'],
    ['3.5‰', '3·5‰', 'middle dot in a number'],
    ['3.5‰', '3⋅5‰', 'dot operator in a number'],
    ['10/10万', '10∕10万', 'division slash'],
    ['10/10万', '10⁄10万', 'fraction slash'],
    ['≥95%', '≧95﹪', 'signs of another code page'],
    ['2021—2030', '2021⸺2030', 'two-em dash'],
    ['2021—2030', '2021 ~ 2030', 'tilde and blanks'],
    ['2021年12月30日', '二○二一年十二月三十日', 'a circle for 〇'],
    ['2021年12月30日', '2021—12—30', 'dashes'],
    ['主要目标', '主要⺫標', 'radical and traditional character'],
    ['卫生', '衞生', 'Hong Kong form'],
  ];
  for (const [usual, other, why] of shapes) {
    it(`says the same with ${JSON.stringify(other)} for ${JSON.stringify(usual)}: ${why}`, () => {
      assert.ok(PLAN.includes(usual));
      assert.deepEqual(readingOf(PLAN.replaceAll(usual, other)), expected);
    });
  }
});
