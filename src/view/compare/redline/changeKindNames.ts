/** The kinds of change that a redline distinguishes, and the kinds within a block. */
import type { DiffRun } from '../../../text/diff/run.ts';

/** As a reader wants them: promises that differ, bodies that answer for them, then the rest. */
export const changeKinds = [
  'number',
  'department',
  'added',
  'removed',
  'reworded',
  'moved',
  'age',
  'form',
  'same',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** The texts are called 甲本 and 乙本; the site does not claim that either is older. */
export const kindNames: Record<ChangeKind, string> = {
  number: '数字变动',
  department: '部门变动',
  added: '乙本多出',
  removed: '乙本没有',
  reworded: '改写',
  moved: '换了位置',
  age: '年龄变动',
  form: '只差写法',
  same: '完全相同',
};

export const kindRules: Record<ChangeKind, string> = {
  number: '数目不同，或一边有、一边没有；年龄不算',
  department: '正文里的部门，或目标后面的部门名单不同；同一部门换个写法不算',
  added: '只在乙本里的字句',
  removed: '只在甲本里的字句',
  reworded: '同一处换了说法',
  moved: '整条换了编号或领域，或一段话换了地方',
  age: '所说的年龄不同，或一边没有',
  form: '只有标点、空格、全角半角、繁简、年份的数字、部门的简称，或转换时混入的英文不同',
  same: '逐字相同',
};

/** The kinds of change among the runs of one block; empty when only the form differs, or nothing. */
export function kindsOfRuns(runs: readonly DiffRun[]): Set<ChangeKind> {
  const kinds = new Set<ChangeKind>();
  let stretch = new Set<DiffRun['kind']>();
  for (const run of [...runs, null]) {
    if (run?.change === 'wording') {
      stretch.add(run.kind);
      continue;
    }
    if (stretch.size > 0) kinds.add(stretch.size === 2 ? 'reworded' : stretch.has('added') ? 'added' : 'removed');
    stretch = new Set();
    if (run !== null && run.change !== null && run.change !== 'form') kinds.add(run.change);
  }
  return kinds;
}

/** True when the runs differ somewhere in the way the same words are written. */
export function differsInForm(runs: readonly DiffRun[]): boolean {
  return runs.some(({ change }) => change === 'form');
}
