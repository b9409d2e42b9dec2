/** The departments that a plan names, each with the items that it leads or shares. */
import type { Department, DepartmentRef } from '../../../model/department.ts';
import type { Plan } from '../../../model/plan.ts';
import { itemsOf } from './items.ts';
import { toPlace } from './toOutline.ts';
import type { TrialBody, TrialMention } from './trial.ts';

/**
 * Every department of the plan, those that lead most first. Names of one registered department are one; any other name
 * is one as written.
 */
export function toBodies({ domains }: Plan, registry: readonly Department[]): TrialBody[] {
  const names = new Map(registry.map(({ id, name }) => [id, name]));
  const bodies = new Map<string, TrialBody>();
  const bodyOf = ({ text, department }: DepartmentRef): TrialBody => {
    const name = (department === null ? undefined : names.get(department)) ?? text;
    const body = bodies.get(name) ?? { name, registered: department !== null, leads: [], responsibles: [] };
    bodies.set(name, body);
    return body;
  };
  for (const domain of domains) {
    const own = domain.duty === null ? [] : [{ label: '', duty: domain.duty, lines: domain.lines, slices: [] }];
    for (const { label, duty, lines, slices } of [...own, ...itemsOf(domain)]) {
      const place = slices.length === 0 ? { lines, spans: [] } : toPlace(lines, slices);
      const mention: TrialMention = { label: `${domain.heading} ${label}`.trim(), place };
      for (const lead of duty?.leads ?? []) bodyOf(lead).leads.push(mention);
      for (const responsible of duty?.responsibles ?? []) bodyOf(responsible).responsibles.push(mention);
    }
  }
  return [...bodies.values()].sort(
    (a, b) => b.leads.length - a.leads.length || b.responsibles.length - a.responsibles.length,
  );
}
