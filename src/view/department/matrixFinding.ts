/** The findings of a responsibility matrix in words; every figure is counted from it. */
import { countGoals } from '../../corpus/counts.ts';
import type { Goal } from '../../model/plan.ts';
import type { MatrixDomain, MatrixDepartment } from './matrix.ts';

/**
 * The department that leads most, the one named most, how many never lead, how many goals nobody leads; one sentence
 * each.
 *
 * toMatrixFinding(columns, rows) // => ['141项主要目标，点名45个部门。', '牵头最多的是市卫生健康委，23项。', …]
 */
export function toMatrixFinding(columns: MatrixDomain[], rows: MatrixDepartment[]): string[] {
  const goals = columns.flatMap(({ domain }) => domain.goals);
  const never = rows.filter(({ total }) => total.led === 0).length;
  return [
    `${String(countGoals(goals).all)}项主要目标，点名${String(rows.length)}个部门。`,
    formatMost(rows, '牵头最多的是', ({ total }) => total.led),
    formatMost(rows, '列为责任单位最多的是', ({ total }) => total.shared),
    ...(never > 0 ? [`${String(never)}个部门只列为责任单位，不牵头。`] : []),
    formatLeaderless(goals),
  ].filter((sentence) => sentence !== '');
}

/** Empty when every count is zero. */
function formatMost(rows: MatrixDepartment[], says: string, countOf: (row: MatrixDepartment) => number): string {
  const most = Math.max(0, ...rows.map(countOf));
  const names = rows.filter((row) => countOf(row) === most).map(({ duties }) => duties.department.name);
  if (most === 0) return '';
  return `${says}${names.join('、')}，${names.length > 1 ? '各' : ''}${String(most)}项。`;
}

function formatLeaderless(goals: Goal[]): string {
  const without = countGoals(goals).leaderless;
  return without === 0 ? '每项目标都写明了牵头单位。' : `没有写明牵头单位的目标${String(without)}项。`;
}
