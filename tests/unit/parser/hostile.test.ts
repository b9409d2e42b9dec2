/** Hostile texts: parsing never throws and never loses a character, and its messages stay bounded. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { enrich } from '../../../src/enrich/enrich.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { MOST_OF_A_RULE } from '../../../src/parser/lines/report.ts';
import { readRegistry } from '../../../scripts/read/readRegistry.ts';
import { contentFolder } from '../../support/corpus.ts';
import { GOAL, MEASURE, survive } from '../../support/survive.ts';

describe('characters that programs mishandle', () => {
  const texts: [string, string][] = [
    ['NUL', '某\0地'],
    ['control characters', Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('某')],
    ['bidi controls', '\u202a\u202b\u202c\u202d\u202e某\u2066\u2067\u2068\u2069'],
    ['lone surrogates', '\ud800某\udc00\udfff\ud83d'],
    ['bytes that were no characters', '某\ufffd\ufffd地\ufffe\uffff'],
    ['line separators that are no line ends', '某\u2028地\u2029某\u0085地\v某\f地'],
    ['marks without a letter', '\u0301\u20dd某\u0301'.repeat(100)],
    ['characters outside the plane', '\u{20000}\u{1f469}\u200d\u{1f467}\u{10ffff}'],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>&amp;<!--'],
    ['an MDX expression', '{process.exit()}{await import("node:fs")}'],
    ['an import line', 'import x from "y"\nexport const z = 1'],
    ['front matter', '---\nid: ../../etc\n---'],
    ['YAML tags', '!!js/function "function () {}" &a *a'],
    ['names of prototypes', '__proto__ constructor toString hasOwnProperty'],
    ['paths', '../../../../etc/passwd ..\\..\\windows'],
    ['a formula', '=cmd|"/c calc"!A1'],
    ['a template', '${process.env.HOME} `id` $(id) %s %n'],
    ['a regular expression', '(a+)+$ [\\d\\D]* \\'],
  ];
  for (const [name, text] of texts) {
    it(`${name}: alone, in a heading, a goal, a measure, a list of departments, a title`, () => {
      survive(text);
      survive(`${text}\n${text}`);
      survive(`一、${text}\n（一）${text}\n主要目标：\n1.${text}\n策略措施：\n1.${text}`);
      survive(`某市${text}发展规划\n前言\n${text}`);
      const inGoal = survive(`${GOAL}${text}。（牵头单位：市妇联、${text}；责任单位：${text}）\n2.${text}。`);
      const inMeasure = survive(`${MEASURE}${text}某。`);
      assert.deepEqual([inGoal.length, inMeasure.length], [1, 1]);
    });
  }

  it('ids are made of numbers only, whatever the text says', () => {
    const [plan] = survive(`一、../..\n（一）__proto__\n主要目标：\n1.constructor\n999.../x`);
    const ids = plan?.domains.flatMap(({ id, goals }) => [id, ...goals.map((goal) => goal.id)]);
    assert.deepEqual(ids, ['domain-1', 'domain-1/goal-1', 'domain-1/goal-999']);
  });
});

describe('faults found by fuzzing', () => {
  it('a full stop before 主要目标 is no domain', () => {
    assert.deepEqual(survive('。主要目标：1.提高'), []);
  });

  it('a measure that begins with a full stop has a heading all the same', () => {
    const [plan] = survive(`${MEASURE}。加强`);
    assert.equal(plan?.domains[0]?.measures[0]?.heading, '。加强');
  });

  it('a domain whose heading is a number and nothing else is called by its id', () => {
    const [plan] = survive('一、指导思想\n一、指\n（一）导\n（一）\n一、指导思想');
    assert.ok(plan?.domains.some(({ id, heading }) => id === heading));
  });
});

describe('remarks', () => {
  const timesOf = (plan: Plan | undefined, ruleId: string): number =>
    plan?.messages.filter((message) => message.ruleId === ruleId).length ?? 0;

  it('of one rule are listed up to a thousand, followed by one that there are more', () => {
    const text = `${GOAL}某${'\n12'.repeat(3000)}${'\n某地'.repeat(3000)}${'（某with某'.repeat(3000)}`;
    const [plan] = survive(text);
    const listed = ['page-furniture', 'page-break-joined', 'unmatched-bracket', 'foreign-word'];
    assert.deepEqual(
      listed.map((ruleId) => timesOf(plan, ruleId)),
      listed.map(() => MOST_OF_A_RULE),
    );
    const more = plan?.messages.flatMap(({ ruleId, actual }) => (ruleId === 'more-remarks' ? [actual] : [])) ?? [];
    assert.deepEqual(
      listed.filter((ruleId) => more.filter((actual) => actual === ruleId).length !== 1),
      [],
    );
  });

  it('belong to the plan they stand in, also when two plans share a line', () => {
    const item = '主要目标：1.某（某。策略措施：1.某。';
    const plan = `一、发展领域、主要目标和策略措施（一）儿童与健康${item}`;
    const plans = survive(`${plan}本规划由某市政府负责解释。${plan}`);
    assert.deepEqual(
      plans.map((found) => timesOf(found, 'unmatched-bracket')),
      plans.map(() => 1),
    );
  });
});

describe('facts', () => {
  it('are not searched for in a text too long for an item of a plan, and a message says so', () => {
    const [parsed] = survive(
      `${GOAL}${'某率达到95%以上，依据《中华人民共和国妇女权益保障法》。'.repeat(1000)}\n2.某率达到95%以上。`,
    );
    assert.ok(parsed !== undefined);
    const { domains, messages } = enrich(parsed, readRegistry(contentFolder), null);
    const [long, short] = domains[0]?.goals ?? [];
    assert.equal(long?.text, parsed.domains[0]?.goals[0]?.text);
    assert.deepEqual([long?.laws.length, long?.targets.length, short?.targets.length], [0, 0, 1]);
    assert.equal(messages.filter(({ ruleId }) => ruleId === 'text-too-long').length, 1);
  });
});
