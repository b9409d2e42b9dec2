/** The findings of a responsibility matrix in words; every figure is counted from it. */
import { countCharged } from '../../corpus/counts.ts';
import { commitmentOf, dutyPlacesIn } from '../../corpus/places.ts';
import type { Goal, Task } from '../../model/plan.ts';
import { nameKinds } from '../../naming/kindCounts.ts';
import { shortKindNames } from '../../naming/names.ts';
import type { MatrixDomain, MatrixDepartment } from './matrix.ts';

/**
 * The department that leads most, the one named most, how many never lead, how many goals and tasks nobody leads; one sentence
 * each.
 *
 * toMatrixFinding(columns, rows) // => ['141项主要目标，点名45个部门。', '牵头最多的是市卫生健康委，23项。', …]
 */
export function toMatrixFinding(columns: MatrixDomain[], rows: MatrixDepartment[]): string[] {
  const places = columns.flatMap(dutyPlacesIn);
  const charged = places.map((place) => commitmentOf(place));
  const never = rows.filter(({ total }) => total.led === 0).length;
  return [
    `${String(countCharged(charged).all)}项${nameKinds(places)}，点名${String(rows.length)}个部门。`,
    formatMost(rows, '牵头最多的是', ({ total }) => total.led),
    formatMost(rows, '列为责任单位最多的是', ({ total }) => total.shared),
    ...(never > 0 ? [`${String(never)}个部门只列为责任单位，不牵头。`] : []),
    formatLeaderless(charged, nameKinds(places, shortKindNames)),
  ].filter((sentence) => sentence !== '');
}

/** Empty when every count is zero. */
function formatMost(rows: MatrixDepartment[], says: string, countOf: (row: MatrixDepartment) => number): string {
  const most = Math.max(0, ...rows.map(countOf));
  const names = rows.filter((row) => countOf(row) === most).map(({ duties }) => duties.department.name);
  if (most === 0) return '';
  return `${says}${names.join('、')}，${names.length > 1 ? '各' : ''}${String(most)}项。`;
}

function formatLeaderless(charged: (Goal | Task)[], name: string): string {
  const without = countCharged(charged).leaderless;
  return without === 0 ? `每项${name}都写明了牵头单位。` : `没有写明牵头单位的${name}${String(without)}项。`;
}
