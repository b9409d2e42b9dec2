/** Goals and tasks as the rows of a task table 任务分解表: the words verbatim, the responsible departments, the source. */
import type { DepartmentRef } from '../../model/department.ts';
import { commitmentOf, kindOf } from '../../corpus/places.ts';
import type { DutyPlace } from '../../corpus/places.ts';
import type { CommitmentKind } from '../../model/commitment.ts';
import { commitmentName, formatLines, formatNumber } from '../../naming/names.ts';
import { pathOf } from '../../naming/placeLinks.ts';
import { departmentPath } from '../../naming/routes/departmentRoutes.ts';
import { shortPath } from '../../naming/routes/itemRoutes.ts';
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
  kind: CommitmentKind;
  /** Its kind and number, e.g. 主要目标3, and the number alone. */
  name: string;
  number: string;
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

/** One goal or task as a row; with a department given, in its role there. */
export function toTaskRow(place: DutyPlace, departmentId: string | null): TaskRow {
  const { plan } = place;
  const charged = commitmentOf(place);
  const code = toShortCode(place);
  const toBody = ({ text, department }: DepartmentRef): TaskBody => ({
    name: text,
    path: department === null ? null : departmentPath(department),
    own: department !== null && department === departmentId,
  });
  const leads = charged.leads.map(toBody);
  const responsibles = charged.responsibles.map(toBody);
  return {
    code,
    kind: kindOf(place),
    name: commitmentName(kindOf(place), charged),
    number: formatNumber(charged),
    words: charged.text,
    path: pathOf(place),
    role: departmentId === null ? null : formatRole(leads.some(isOwn), responsibles.some(isOwn)),
    leads,
    responsibles,
    collective: charged.collective,
    targets: [
      ...charged.targets.map((target) => `${target.indicator} ${formatValue(target)}${formatYear(target.year)}`),
      ...(charged.deadline === null ? [] : [`期限：${charged.deadline.text}`]),
    ],
    source: {
      file: plan.source.file,
      lines: formatLines(charged.lines),
      path: sourceLinePath(plan.sourceId, charged.lines[0]),
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
