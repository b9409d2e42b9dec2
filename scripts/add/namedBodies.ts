/** The bodies that plans name as answering for something. */
import type { Plan } from '../../src/model/plan.ts';
import { departmentRef } from '../../src/model/department.ts';
import { toOrdinaryForm } from '../../src/text/forms/ordinaryForm.ts';

/** Whole groups (各乡镇, 有关部门), and what is no name at all. */
const NO_SINGLE_BODY = /^(?:各|有关|相关|其他)|等$|[，。；：、\s]/u;
const LONGEST_NAME = 30;

/** The names in all lists of departments of these plans, each once, in ordinary characters; groups of bodies are left out. */
export function namedBodies(plans: readonly Plan[]): string[] {
  const names = plans.flatMap(({ parts, domains }) => [...namesIn(parts), ...namesIn(domains)]);
  return [...new Set(names.map(toOrdinaryForm))].filter(
    (name) => name.length <= LONGEST_NAME && !NO_SINGLE_BODY.test(name),
  );
}

/** Names stand wherever the model has leads and responsibles: in goals, measures, tasks, domains, paragraphs. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const reference = departmentRef.safeParse(value);
  if (reference.success) return [reference.data.text];
  return Object.values(value).flatMap(namesIn);
}
