/** Plan → the files of its folder, in memory: plan.json and one MDX per reading section. */
import { plan as planSchema } from '../../src/model/plan.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { PlanNode, Root } from '../../src/model/tree.ts';
import { readingSections } from './readingSections.ts';
import { toMdx } from './mdxSection.ts';

/** File contents by path below content/plans. */
export type Files = Map<string, string>;

/** The files of one catalogued plan. The model is checked against its schema before anything is made of it. */
export function writePlan(root: Root, node: PlanNode, plan: Plan): Files {
  const id = plan.id ?? '';
  const files: Files = new Map([[`${id}/plan.json`, `${JSON.stringify(planSchema.parse(plan), null, 2)}\n`]]);
  const departments = departmentsByName(plan);
  readingSections(root, node, plan).forEach((section, order) => {
    files.set(
      `${id}/${section.slug}.mdx`,
      toMdx(section, id, order, (name) => departments.get(name) ?? null),
    );
  });
  return files;
}

function departmentsByName(plan: Plan): Map<string, string | null> {
  const tasks = [...plan.parts.flatMap(({ sections }) => sections), ...plan.domains].flatMap(
    ({ paragraphs }) => paragraphs,
  );
  const duties = [...plan.domains.flatMap(({ goals }) => goals), ...tasks.flatMap(({ duty }) => duty ?? [])];
  const references = duties.flatMap(({ leads, responsibles }) => [...leads, ...responsibles]);
  return new Map(references.map(({ text, department }) => [text, department]));
}
