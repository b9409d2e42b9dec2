/** Finds domains that lack one of their two lists. */
import type { Plan } from '../../model/plan.ts';
import type { Remark } from '../lines/report.ts';

/** A remark at the heading of every domain without goals or without measures; one, also where both are missing. */
export function checkLists({ domains }: Plan): Remark[] {
  // Where a plan has tasks, no domain of it needs the two lists.
  if (domains.some(({ tasks }) => tasks.length > 0)) return [];
  return domains.flatMap(({ heading, lines: [line], goals, measures }): Remark[] => {
    const missing = [goals.length === 0 ? '主要目标' : '', measures.length === 0 ? '策略措施' : ''].filter(
      (name) => name !== '',
    );
    if (missing.length === 0) return [];
    return [
      {
        ruleId: 'domain-without-list',
        severity: 'warning',
        reason: 'A domain has no such list',
        line,
        expected: missing.join('、'),
        actual: heading,
        note: 'Its heading may be written in a way that is not known, or its items have no numbers and are kept as paragraphs.',
      },
    ];
  });
}
