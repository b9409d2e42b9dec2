/** Finds parts whose heading is not recognised. */
import type { Plan } from '../../model/plan.ts';
import { withoutBlanks } from '../../text/blank.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import type { Remark } from '../lines/report.ts';

/** `七、附表` → one remark, none for 发展基础 or 重点任务; the part is kept with kind `other`. */
export function checkParts({ parts }: Plan, vocabulary: Vocabulary): Remark[] {
  const usual = [vocabulary.taskParts, vocabulary.backgroundParts, vocabulary.closingParts];
  return parts
    .filter(
      ({ kind, heading }) =>
        kind === 'other' && heading !== null && !usual.some((words) => words.test(withoutBlanks(heading))),
    )
    .map(({ heading, lines: [line] }) => ({
      ruleId: 'unknown-part',
      severity: 'info',
      reason: 'The heading of a part is not one that plans usually have',
      line,
      actual: heading,
      note: 'The part is kept as it is, with its sections and tasks.',
    }));
}
