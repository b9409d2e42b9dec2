/** Catalogue facts: the id, region, display title and inferred period of a plan, from its source.yaml. */
import type { CatalogueEntry } from '../model/catalogue.ts';
import type { Plan } from '../model/plan.ts';
import type { Region } from '../model/region.ts';
import { mapIds } from './ids.ts';

/** The plan with the catalogue's facts; facts that the text itself states win. */
export function applyCatalogue(plan: Plan, { document, plan: entry }: CatalogueEntry, regions: Region[]): Plan {
  return {
    ...mapIds(plan, (id) => `${entry.id}/${id}`),
    id: entry.id,
    code: entry.code,
    textOf: entry.textOf ?? null,
    displayTitle: plan.title ?? entry.displayTitle ?? plan.displayTitle,
    region: regions.find(({ code }) => code === document.region) ?? null,
    period: plan.period ?? entry.period ?? null,
  };
}
