/** The items of plans with the headings of their domains. */
import type { DepartmentRef } from '../../src/model/department.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Target } from '../../src/model/target.ts';

export interface ReadItem {
  domain: string;
  kind: 'goal' | 'measure' | 'task';
  num: string;
  text: string;
  leads: string[];
  responsibles: string[];
  deadline: string | undefined;
  targets: readonly Target[];
}

/** All items, in the order of the text; goals of a domain before its measures. */
export function itemsOf(plans: readonly Plan[]): ReadItem[] {
  return plans.flatMap(({ domains }) =>
    domains.flatMap(({ heading, goals, measures, tasks }) =>
      [
        ...goals.map((item) => ({ kind: 'goal' as const, item })),
        ...measures.map((item) => ({ kind: 'measure' as const, item })),
        ...tasks.map((item) => ({ kind: 'task' as const, item })),
      ].map(({ kind, item }) => ({
        domain: heading,
        kind,
        num: String(item.num),
        text: item.text,
        leads: namesOf(item.leads),
        responsibles: namesOf(item.responsibles),
        deadline: item.deadline?.text,
        targets: item.targets,
      })),
    ),
  );
}

/** The names as written, without blanks. */
export function namesOf(references: readonly DepartmentRef[]): string[] {
  return references.map(({ text }) => text.replace(/\s/gu, ''));
}
