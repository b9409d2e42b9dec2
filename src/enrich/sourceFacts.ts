/** Catalogue facts: the id, region, display title, inferred period of a plan, and what
 * of its notice the text does not print, from its source.yaml. */
import type { CatalogueEntry } from '../model/catalogue.ts';
import type { Issued } from '../model/issued.ts';
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
    issued: withCatalogued(plan.issued, document.issued),
  };
}

/** Issuer, number and date as printed, each from the catalogue where the text does not print it. */
function withCatalogued(printed: Issued | null, catalogued: Issued | null): Issued | null {
  if (printed === null || catalogued === null) return printed ?? catalogued;
  return {
    by: printed.by ?? catalogued.by,
    number: printed.number ?? catalogued.number,
    date: printed.date ?? catalogued.date,
  };
}
