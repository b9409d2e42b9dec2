/** Goals as the rows of a task table 任务分解表: the words verbatim, the responsible departments, the source. */
import type { DepartmentRef } from '../../model/department.ts';
import type { GoalPlace } from '../../corpus/places.ts';
import { formatLines } from '../../naming/names.ts';
import { departmentPath } from '../../naming/routes/departmentRoutes.ts';
import { goalPath, shortPath } from '../../naming/routes/itemRoutes.ts';
import { sourceLinePath } from '../../naming/routes/siteRoutes.ts';
import { toShortCode } from '../../naming/shortAddress.ts';
import { formatValue } from '../../naming/targetWording.ts';

/** A body as the plan writes it. */
export interface TaskBody {
  name: string;
  /** null when the name resolves to no registered department. */
  path: string | null;
  /** True for the department to which the table belongs. */
  own: boolean;
}

export interface TaskRow {
  /** Short code, also the row's anchor, e.g. lcc-1-3. */
  code: string;
  /** The text's own number. */
  num: number;
  words: string;
  path: string;
  /** e.g. 牵头; null in the table of a region. */
  role: string | null;
  leads: TaskBody[];
  responsibles: TaskBody[];
  /** Tail of the list that names no body, verbatim; null when there is none. */
  collective: string | null;
  /** As parsed by this site, e.g. 婴儿死亡率 ≤ 3.3‰; last the deadline without a number, e.g. 期限：到2030年. */
  targets: string[];
  source: { file: string; lines: string; path: string };
  /** Short address. */
  shortPath: string;
}

/** One goal as a row; with a department given, in its role there. */
export function toTaskRow(place: GoalPlace, departmentId: string | null): TaskRow {
  const { plan, goal } = place;
  const code = toShortCode(place);
  const toBody = ({ text, department }: DepartmentRef): TaskBody => ({
    name: text,
    path: department === null ? null : departmentPath(department),
    own: department !== null && department === departmentId,
  });
  const leads = goal.leads.map(toBody);
  const responsibles = goal.responsibles.map(toBody);
  return {
    code,
    num: goal.num,
    words: goal.text,
    path: goalPath(goal.id),
    role: departmentId === null ? null : formatRole(leads.some(isOwn), responsibles.some(isOwn)),
    leads,
    responsibles,
    collective: goal.collective,
    targets: [
      ...goal.targets.map((target) => `${target.indicator} ${formatValue(target)}${formatYear(target.year)}`),
      ...(goal.deadline === null ? [] : [`期限：${goal.deadline.text}`]),
    ],
    source: {
      file: plan.source.file,
      lines: formatLines(goal.lines),
      path: sourceLinePath(plan.sourceId, goal.lines[0]),
    },
    shortPath: shortPath(code),
  };
}

/** Both roles, if a text names a body twice. formatRole(true, false) // => '牵头' */
function formatRole(leads: boolean, shares: boolean): string {
  return [leads ? '牵头' : '', shares ? '责任' : ''].filter((role) => role !== '').join('、');
}

function formatYear(year: number | null): string {
  return year === null ? '' : `（${String(year)}年）`;
}

function isOwn({ own }: TaskBody): boolean {
  return own;
}
