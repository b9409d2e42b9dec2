/** What a content folder has published already. */
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { plan as planSchema } from '../../src/model/plan.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { CataloguedDocument } from '../read/readCatalogue.ts';
import type { TakenIds } from './planIds.ts';

/** The plans as they were last ingested; one that this version cannot read is left out, and ingested anew. */
export function publishedIn(content: string): Plan[] {
  return globSync('plans/*/plan.json', { cwd: content })
    .sort()
    .flatMap((file) => {
      const read = planSchema.safeParse(JSON.parse(readFileSync(join(content, file), 'utf8')));
      return read.success ? [read.data] : [];
    });
}

/** The ids and codes of the catalogue, and the names of everything that lies among the sources. */
export function takenIds(content: string, documents: readonly CataloguedDocument[]): TakenIds {
  const plans = documents.flatMap((document) => document.plans);
  return {
    plans: new Set(plans.map(({ id }) => id)),
    codes: new Set(plans.map(({ code }) => code)),
    documents: new Set(existsSync(join(content, 'sources')) ? readdirSync(join(content, 'sources')) : []),
  };
}
