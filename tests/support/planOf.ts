/** Small plans for the tests of facts. */
import assert from 'node:assert/strict';
import type { Goal, Plan } from '../../src/model/plan.ts';
import { parseDocument } from '../../src/parser/parseDocument.ts';
import { toPlans } from '../../src/parser/toPlans.ts';
import { vocabulary } from './corpus.ts';

/** A plan with one domain whose goals are the given lines. */
export function planOf(...goals: string[]): Plan {
  const items = goals.map((text, at) => `${at + 1}.${text}`);
  const lines = [
    '二、发展领域、主要目标和策略措施',
    '（一）儿童与健康',
    '主要目标：',
    ...items,
    '策略措施：',
    '1.保护。',
  ];
  const found = toPlans(
    parseDocument(lines.join('\n'), vocabulary),
    { file: 'x.txt', sha256: '0'.repeat(64) },
    vocabulary,
  )[0];
  assert.ok(found !== undefined);
  return found.plan;
}

export function goalsOf(plan: Plan): Goal[] {
  return plan.domains.flatMap(({ goals }) => goals);
}

export function firstGoal(plan: Plan): Goal {
  const goal = goalsOf(plan)[0];
  assert.ok(goal !== undefined);
  return goal;
}
