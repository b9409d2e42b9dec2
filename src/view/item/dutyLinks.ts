/** The departments responsible for a commitment: 牵头单位, 责任单位 and the tail that names no body, kept separate. */
import type { DepartmentRef } from '../../model/department.ts';
import type { Duty } from '../../model/duty.ts';
import { departmentPath } from '../../naming/routes/departmentRoutes.ts';

export interface DepartmentLink {
  /** The name as the plan writes it. */
  name: string;
  /** null when the name resolves to no registered department. */
  path: string | null;
}

export interface DutyLinks {
  leads: DepartmentLink[];
  responsibles: DepartmentLink[];
  /** Tail of the list that names no body; null when there is none. */
  collective: string | null;
}

/** True when the text names anyone after it. */
export function namesDepartments({ leads, responsibles, collective }: Duty): boolean {
  return leads.length + responsibles.length > 0 || collective !== null;
}

export function toDuty({ leads, responsibles, collective }: Duty): DutyLinks {
  return { leads: leads.map(toDepartmentLink), responsibles: responsibles.map(toDepartmentLink), collective };
}

function toDepartmentLink({ text, department }: DepartmentRef): DepartmentLink {
  return { name: text, path: department === null ? null : departmentPath(department) };
}
