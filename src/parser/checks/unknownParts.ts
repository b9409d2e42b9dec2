/** Finds parts whose heading is not recognised. */
import type { Plan } from '../../model/plan.ts';
import type { Remark } from '../lines/report.ts';

/** `七、附表` → one remark; the part is kept with kind `other`. */
export function checkParts({ parts }: Plan): Remark[] {
  return parts
    .filter(({ kind, heading }) => kind === 'other' && heading !== null)
    .map(({ heading, lines: [line] }) => ({
      ruleId: 'unknown-part',
      severity: 'info',
      reason: 'The heading of a part is not one that plans usually have',
      line,
      actual: heading,
      note: 'The part is kept as it is, with its sections and tasks.',
    }));
}
