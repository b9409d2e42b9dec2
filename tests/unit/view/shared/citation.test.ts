/** Citations of all seven plans, of goals and measures: nothing invented, nothing unescaped, each form valid. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { z } from 'zod';
import { escapeTex } from '../../../../src/view/shared/citation/bibtex.ts';
import { toCitedPlan } from '../../../../src/naming/citation/work.ts';
import type { CitedWork } from '../../../../src/naming/citation/work.ts';
import { cite, citedPlans, today, version, workOf, works } from '../../../support/citedWorks.ts';

const forms = ['gbt-2025', 'gbt-2015', 'press', 'bibtex', 'ris', 'csl-json'] as const;

describe('the default citation', () => {
  const at = (path: string): string => `https://zhigui.example/plans/${path}/.`;
  for (const [why, id, expected] of [
    [
      'all that a plan can state',
      'liaocheng-children-2021',
      `聊城市人民政府. 聊城市“十四五”儿童发展规划：聊政发〔2021〕9号[EB/OL]. 知规数据版本3f0c9a1b72de. （2021-12-03）[2026-11-02]. ${at('liaocheng-children-2021')}`,
    ],
    [
      'a goal',
      'liaocheng-women-2021/health/goal-1',
      `聊城市人民政府. 聊城市“十四五”妇女发展规划：聊政发〔2021〕9号：妇女与健康主要目标1[EB/OL]. 知规数据版本3f0c9a1b72de. （2021-12-03）[2026-11-02]. ${at('liaocheng-women-2021/health/goal-1')}`,
    ],
    [
      'no number',
      'tengchong-children-2021/health/measure-2',
      `腾冲市人民政府. 腾冲儿童发展规划（2021—2030年）：儿童与健康策略措施2[EB/OL]. 知规数据版本3f0c9a1b72de. （2022-11-29）[2026-11-02]. ${at('tengchong-children-2021/health/measure-2')}`,
    ],
    [
      'no title, number, date or issuing body',
      'yushu-children-2021',
      `[榆树市儿童发展规划][EB/OL]. 知规数据版本3f0c9a1b72de. [2026-11-02]. ${at('yushu-children-2021')}`,
    ],
    [
      'another text of a plan',
      'liaocheng-children-2021-undated/health/goal-3',
      `[聊城市儿童发展规划（另一份文本）]：儿童与健康主要目标3[EB/OL]. 知规数据版本3f0c9a1b72de. [2026-11-02]. ${at('liaocheng-children-2021-undated/health/goal-3')}`,
    ],
  ] as const) {
    it(why, () => assert.equal(cite(workOf(id), 'gbt-2025'), expected));
  }
  it('without script has no day of reading', () => {
    const dated = cite(workOf('liaocheng-children-2021'), 'gbt-2025', null);
    assert.match(dated, /（2021-12-03）\. https:/);
    assert.match(cite(workOf('yushu-children-2021'), 'gbt-2025', null), /3f0c9a1b72de\. https:/);
  });
});

describe('other forms', () => {
  for (const [why, id, form, expected] of [
    [
      'half-width marks in 2015',
      'liaocheng-children-2021',
      'gbt-2015',
      '聊城市人民政府. 聊城市“十四五”儿童发展规划:聊政发〔2021〕9号[EB/OL]. 知规数据版本3f0c9a1b72de. (2021-12-03)[2026-11-02]. https://zhigui.example/plans/liaocheng-children-2021/.',
    ],
    [
      'part and item for the press',
      'liaocheng-children-2021/health/goal-3',
      'press',
      '《聊城市“十四五”儿童发展规划》（聊政发〔2021〕9号）第四部分第（一）项主要目标3',
    ],
    [
      'issuer and date where there is no number',
      'tengchong-women-2021/law/measure-1',
      'press',
      '《腾冲妇女发展规划（2021—2030年）》（腾冲市人民政府2022年11月29日印发）第二部分第（八）项策略措施1',
    ],
    [
      'no 《》 round a title that is ours',
      'yushu-children-2021/health/goal-3',
      'press',
      '榆树市儿童发展规划第二部分第（一）项主要目标3',
    ],
    ['a whole plan', 'anshan-tiexi-children-2021', 'press', '鞍山市铁西区儿童发展规划'],
  ] as const) {
    it(`${form}: ${why}`, () => assert.equal(cite(workOf(id), form), expected));
  }
});

describe('every citation of every plan, goal and measure', () => {
  it('there are as many as there are works', () => assert.equal(works.length, 7 + 487 + 602));
  for (const form of forms) {
    it(`${form} has no hole`, () => {
      const holes = works
        .map((work) => cite(work, form))
        .filter((text) => /undefined|null|NaN|\[\]|（）|\(\)|\{\}|《》|〔〕|YYYY|\.\s*\./.test(text));
      assert.deepEqual(holes, []);
    });
    if (form === 'press') continue;
    it(`${form} names its data version and its address`, () => {
      const loose = works.filter((work) => {
        const text = cite(work, form);
        return !text.includes(version) || !text.includes(`https://zhigui.example${work.path}`);
      });
      assert.deepEqual(loose, []);
    });
  }
  it('states no date, number or body unless the text does', () => {
    for (const plan of citedPlans.filter(({ issued }) => issued === null)) {
      for (const form of forms) {
        const text = cite(toCitedPlan(plan), form, null);
        assert.doesNotMatch(text.replaceAll(plan.id, ''), /20\d\d|人民政府|〔/, `${plan.id} ${form}`);
      }
    }
  });
});

/** Names with every sign that a format treats specially. */
const hostile: CitedWork = {
  id: 'x/y/goal-1',
  path: '/plans/x/y/goal-1/',
  title: '100% {of} $5 & #1_a^b~c\\d\n"《引》"',
  printed: true,
  issuer: '甲, 乙 & 丙\r\nER  - ',
  number: '聊政发〔2021〕9号',
  date: '2021-01-02',
  part: null,
  pressPart: null,
};

describe('BibTeX', () => {
  it('is one balanced entry, its fields each on a line', () => {
    for (const work of [...works, hostile]) {
      const text = cite(work, 'bibtex').replace(/\\./g, '');
      assert.match(text, /^@report\{[a-z0-9:-]+,\n/);
      assert.equal(text.split('{').length, text.split('}').length, text);
    }
  });
  it('escapes the special characters of TeX', () => {
    assert.equal(escapeTex('100% & 50_{x}'), '100\\% \\& 50\\_\\{x\\}');
    assert.equal(escapeTex('a\\b~c^d#e$f'), 'a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d\\#e\\$f');
  });
  it('escapes reversibly', () => {
    const unescape = (text: string): string =>
      text.replace(/\\textbackslash\{\}|\\textasciitilde\{\}|\\textasciicircum\{\}|\\[{}$&#_%]/g, (found) =>
        found.startsWith('\\textb')
          ? '\\'
          : found.startsWith('\\textasciit')
            ? '~'
            : found.startsWith('\\texta')
              ? '^'
              : found.slice(1),
      );
    fc.assert(fc.property(fc.string(), (text) => assert.equal(unescape(escapeTex(text)), text)));
  });
});

describe('RIS', () => {
  it('is one record of tagged lines, whatever a value holds', () => {
    for (const work of [...works, hostile]) {
      const lines = cite(work, 'ris').split('\n');
      for (const line of lines) assert.match(line, /^(?:TY|AU|TI|SN|PB|PY|DA|LA|UR|Y2|N1|ER) {2}- (?:\S.*)?$/);
      assert.equal(lines[0], 'TY  - RPRT');
      assert.equal(lines.at(-1), 'ER  - ');
      assert.equal(lines.filter((line) => line.startsWith('ER')).length, 1);
    }
  });
  it('writes days with strokes', () => {
    assert.match(
      cite(workOf('liaocheng-children-2021'), 'ris'),
      /\nPY {2}- 2021\nDA {2}- 2021\/12\/03\n[^]*\nY2 {2}- 2026\/11\/02\n/,
    );
  });
});

describe('CSL-JSON', () => {
  const day = z.strictObject({ 'date-parts': z.tuple([z.tuple([z.int(), z.int().max(12), z.int().max(31)])]) });
  const entry = z.strictObject({
    id: z.string().min(1),
    type: z.literal('webpage'),
    title: z.string().min(1),
    author: z.tuple([z.strictObject({ literal: z.string().min(1) })]).optional(),
    number: z.string().min(1).optional(),
    issued: day.optional(),
    language: z.literal('zh-CN'),
    note: z.string().startsWith('知规数据版本'),
    URL: z.url(),
    accessed: day.optional(),
  });
  it('is a list of one entry, with and without the day of reading', () => {
    for (const work of [...works, hostile]) {
      const [withDay, without] = [today, null].map(
        (on) => z.tuple([entry]).parse(JSON.parse(cite(work, 'csl-json', on)))[0],
      );
      assert.deepEqual(withDay?.accessed, { 'date-parts': [[2026, 11, 2]] });
      assert.equal(without?.accessed, undefined);
    }
  });
  it('keeps its values', () => {
    const [parsed] = z.tuple([entry]).parse(JSON.parse(cite(hostile, 'csl-json')));
    assert.equal(parsed.title, hostile.title);
    assert.deepEqual(parsed.issued, { 'date-parts': [[2021, 1, 2]] });
  });
});
