/** Plan → the files of its folder, in memory: plan.json and one MDX per reading page. */
import { plan as planSchema } from '../../src/model/plan.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { PageNode } from '../../src/model/tree.ts';
import { toMdx } from './mdxSection.ts';

/** File contents by path below content/plans. */
export type Files = Map<string, string>;

/**
 * The files of one catalogued plan; `nodes` are its pages as the parser read them. The model is checked against its
 * schema before anything is made of it.
 */
export function writePlan(plan: Plan, nodes: readonly PageNode[]): Files {
  const { id, pages } = planSchema.parse(plan);
  if (id === null || pages.length !== nodes.length) throw new Error(`${plan.displayTitle}: no plan of the catalogue`);
  const files: Files = new Map([[`${id}/plan.json`, `${JSON.stringify(planSchema.parse(plan), null, 2)}\n`]]);
  const departments = departmentsByName(plan);
  nodes.forEach(({ blocks }, at) => {
    const path = `${id}/${String(pages[at]?.slug)}`;
    files.set(
      `${path}.mdx`,
      toMdx(blocks, path, (name) => departments.get(name) ?? null),
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
