/** The frame of hostile texts, and the invariants that hold for each of them. */
import assert from 'node:assert/strict';
import { plan as planSchema } from '../../src/model/plan.ts';
import type { Plan } from '../../src/model/plan.ts';
import { parseDocument } from '../../src/parser/parseDocument.ts';
import { toPlans } from '../../src/parser/toPlans.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { vocabulary } from './corpus.ts';
import { proveCoverage } from './coverage.ts';

const SOURCE = { file: 'x.txt', sha256: '0'.repeat(64) };
/** A text up to the heading of its only domain. */
export const DOMAIN = '一、发展领域、主要目标和策略措施\n（一）儿童与健康\n';
/** A text up to the first words of its only goal. */
export const GOAL = `${DOMAIN}主要目标：\n1.提高`;
/** A text up to its only measure. */
export const MEASURE = `${DOMAIN}策略措施：\n1.`;

/** The plans of a text, provided its tree contains it and they satisfy the schema. */
export function survive(text: string): Plan[] {
  const parsed = parseDocument(text, vocabulary);
  assert.equal(proveCoverage(text, parsed.tree), withoutBlanks(text).length);
  return toPlans(parsed, SOURCE, vocabulary).map(({ plan }) => {
    const { success, error } = planSchema.safeParse(plan);
    assert.ok(success, error?.message);
    return plan;
  });
}
