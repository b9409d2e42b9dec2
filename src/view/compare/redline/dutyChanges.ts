/** Changes to the departments named after a goal: added, dropped or given another role, in both readings. */
import type { Duty } from '../../../model/duty.ts';
import { diffNames } from '../../../text/diff/nameLists.ts';
import type { NamedBody } from '../../../text/diff/nameLists.ts';

export interface DutyChange {
  /** e.g. 责任单位 市广播电视台; null when the text does not name it. */
  one: string | null;
  two: string | null;
}

export const roleNames = { lead: '牵头单位', responsible: '责任单位' };

/** The changes; a body under another name is the same body. Empty unless both are goals. */
export function toDutyChanges(one: Duty | null, two: Duty | null): DutyChange[] {
  if (one === null || two === null) return [];
  const named = diffNames(bodiesOf(one), bodiesOf(two))
    .filter(({ kind }) => kind !== 'same' && kind !== 'renamed')
    .map(({ before, after }) => ({ one: before && format(before), two: after && format(after) }));
  const tails =
    one.collective === two.collective ? [] : [{ one: formatTail(one.collective), two: formatTail(two.collective) }];
  return [...named, ...tails];
}

function bodiesOf({ leads, responsibles }: Duty): NamedBody[] {
  return [
    ...leads.map(({ text, department: id }) => ({ text, id, role: roleNames.lead })),
    ...responsibles.map(({ text, department: id }) => ({ text, id, role: roleNames.responsible })),
  ];
}

function format({ role, text }: NamedBody): string {
  return `${role} ${text}`;
}

function formatTail(collective: string | null): string | null {
  return collective === null ? null : `概称 ${collective}`;
}
