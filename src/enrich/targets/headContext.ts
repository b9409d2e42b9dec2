/** What a head takes from the statements before it in its sentence. */
import type { Head } from './head.ts';
import { BASELINE_ALONE, SPAN_OF_YEARS, YEARS_ALONE } from './headPieces.ts';
import { readHead } from './statementHead.ts';
import { yearsIn } from './tables/planEnds.ts';
import type { Words } from './wordSpan.ts';

/**
 * 至少组织1次指导和1次活动: a head without verb or comparator takes them from the preceding statement of the clause.
 */
export function carryOver(head: Head, before: Head | undefined): Head {
  if (before === undefined || head.comparator !== null || head.verbs.length > 0 || head.action !== null) return head;
  return { ...head, comparator: before.comparator, verbs: before.verbs };
}

/** 到2025年, on its own, applies to the following clauses until another year on its own. */
export function withLeadingYears(head: Head, before: readonly { words: Words }[]): Head {
  const leading = before.findLast(({ words }) => YEARS_ALONE.test(words.form));
  if (leading === undefined || head.years.length > 0 || SPAN_OF_YEARS.test(leading.words.form)) return head;
  return { ...head, years: yearsIn(leading.words.form) };
}

/** 在2020年基础上, on its own: what the changes in the clauses behind it are counted from. */
export function withLeadingBaseline(head: Head, before: readonly { words: Words }[]): Head {
  const changes = head.verbs.some(({ change }) => change === true);
  const leading = before.findLast(({ words }) => BASELINE_ALONE.test(words.form));
  if (leading === undefined || !changes || head.baseline !== null) return head;
  return { ...head, baseline: readHead(leading.words).baseline };
}
