/** Plan → the files of its folder, in memory: plan.json and one MDX per reading page. */
import stringify from 'json-stringify-pretty-compact';
import { plan as planSchema } from '../../src/model/plan.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { PageNode } from '../../src/model/tree.ts';
import { must } from '../../src/text/must.ts';
import { toMdx } from './pageMdx.ts';

/** File contents by path below content/plans. */
export type Files = Map<string, string>;

/** The files of one catalogued plan; `nodes` are its parsed pages. The model is checked against its schema first. */
export function writePlan(plan: Plan, nodes: readonly PageNode[]): Files {
  const checked = planSchema.parse(plan);
  const { id, pages } = checked;
  if (id === null || pages.length !== nodes.length) throw new Error(`${plan.displayTitle}: no plan of the catalogue`);
  const files: Files = new Map([[`${id}/plan.json`, `${stringify(checked, { maxLength: 120 })}\n`]]);
  for (const [at, node] of nodes.entries()) {
    const path = `${id}/${must(pages[at], `page ${String(at)} of plan ${id}`).slug}`;
    files.set(`${path}.mdx`, toMdx(node, path));
  }
  return files;
}
