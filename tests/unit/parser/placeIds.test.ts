/** Ids of sections and paragraphs: made of page and anchor, and unique even for equal words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Plan } from '../../../src/model/plan.ts';
import { parseDocument } from '../../../src/parser/parseDocument.ts';
import { toPlans } from '../../../src/parser/toPlans.ts';
import { vocabulary } from '../../support/corpus.ts';

const SAME = '依法推进各项工作，健全工作机制，落实工作责任，加强监督检查，推动工作任务全面完成。';
const TEXT = [
  '前言',
  SAME,
  SAME,
  '一、指导思想和总体目标',
  '（一）指导思想',
  SAME,
  `（二）基本原则。${SAME}`,
  '（三）总体目标',
  SAME,
  '二、发展领域、主要目标和策略措施',
  SAME,
  '（一）妇女与健康',
  SAME,
  '主要目标：',
  `1.${SAME}`,
  `1.${SAME}`,
  '策略措施：',
  `1.${SAME}`,
  '（二）妇女与教育',
  SAME,
  '主要目标：',
  `1.${SAME}`,
  '三、组织实施',
  `（一）加强领导。${SAME}`,
  SAME,
];

function parse(lines: string[]): Plan {
  const plan = toPlans(
    parseDocument(lines.join('\n'), vocabulary),
    { file: 'x.txt', sha256: '0'.repeat(64) },
    vocabulary,
  )[0]?.plan;
  assert.ok(plan !== undefined);
  return plan;
}

describe('ids', () => {
  const { parts, domains, pages } = parse(TEXT);
  const sections = parts.flatMap((part) => part.sections);

  it('of paragraphs with equal words differ by place', () => {
    assert.deepEqual(
      sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)),
      [
        ...['preface/p-1', 'preface/p-2'],
        ...['guidance/p-1', 'guidance/section-2', 'overall-goal/p-1'],
        ...['domain-1/p-1', 'implementation/section-1', 'implementation/p-1'],
      ],
    );
  });

  it('of sections are their numbers, else the page they open, else their first paragraphs', () => {
    assert.deepEqual(
      sections.map(({ id, num }) => [num, id]),
      [
        [null, 'preface'],
        ['一', 'guidance/section-1'],
        ['二', 'guidance/section-2'],
        ['三', 'overall-goal/section-1'],
        [null, 'domain-1/p-1'],
        ['一', 'implementation/section-1'],
      ],
    );
  });

  it('of domains begin the ids of all their content, with paragraphs counted from the start of the page', () => {
    assert.deepEqual(
      domains.flatMap(({ id, paragraphs, goals, measures }) => [
        id,
        ...[...paragraphs, ...goals, ...measures].map((entry) => entry.id),
      ]),
      [
        ...['domain-1', 'domain-1/p-2', 'domain-1/goal-1', 'domain-1/goal-1-2', 'domain-1/measure-1'],
        ...['domain-2', 'domain-2/p-1', 'domain-2/goal-1'],
      ],
    );
  });

  it('lie on the pages of the plan, in the order of the text', () => {
    assert.deepEqual(
      pages.map(({ slug, nested, lines }) => [slug, nested, ...lines]),
      [
        ['preface', false, 1, 3],
        ['guidance', false, 4, 7],
        ['overall-goal', true, 8, 9],
        ['domain-1', true, 10, 18],
        ['domain-2', true, 19, 22],
        ['implementation', false, 23, 25],
      ],
    );
  });
});

describe('slugs', () => {
  it('that occur twice get a suffix', () => {
    const { pages, parts } = parse([...TEXT, '四、组织实施', `（一）加强宣传。${SAME}`]);
    assert.deepEqual(
      pages.slice(-2).map(({ slug }) => slug),
      ['implementation', 'implementation-2'],
    );
    assert.equal(parts.at(-1)?.sections[0]?.id, 'implementation-2/section-1');
  });
});
