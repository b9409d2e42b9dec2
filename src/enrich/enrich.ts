/** The one place that says in which order facts are added to a plan. */
import type { CatalogueEntry } from '../model/catalogue.ts';
import type { Plan } from '../model/plan.ts';
import type { Registry } from '../model/registry.ts';
import { assignTopics } from './topics.ts';
import { applyCatalogue } from './catalogue.ts';
import { resolveDepartments } from './departments.ts';

/** A plan with everything the registries, and the catalogue where it lists the plan, can add. */
export function enrich(parsed: Plan, registry: Registry, entry: CatalogueEntry | null): Plan {
  const topical = assignTopics(parsed, registry.domains);
  if (entry === null) return topical;
  const catalogued = applyCatalogue(topical, entry, registry.regions);
  return resolveDepartments(catalogued, registry.departments);
}
