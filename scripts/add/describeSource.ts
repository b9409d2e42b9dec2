/** What was recognised in a file → its entry in the catalogue, with drafts of what no registry knows. */
import type { SourceDocument } from '../../src/model/catalogue.ts';
import type { DraftRegistry } from '../../src/model/draftRegistry.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Region } from '../../src/model/region.ts';
import { datePlans, nameFiles, toSourceEntry } from '../../src/enrich/sourceEntry.ts';
import type { Registries } from '../read/readRegistry.ts';
import { draftDepartments } from './draftDepartments.ts';
import { namedBodies } from './namedBodies.ts';
import { chooseIds } from './planIds.ts';
import type { TakenIds } from './planIds.ts';
import type { Received } from './receive.ts';
import { findSamePlan } from './sameText.ts';

/** What a new document is described with. */
export interface Surroundings {
  registries: Registries;
  region: Region;
  /** Those that are already there. */
  published: readonly Plan[];
  taken: TakenIds;
  /** The id that was asked for. */
  id: string | undefined;
}

/** The entry of source.yaml. Throws an InputError when an id is taken. */
export function describeSource(received: Received, plans: readonly Plan[], around: Surroundings): SourceDocument {
  const { registries, region, published } = around;
  const dated = datePlans(plans, received.text);
  const ids = chooseIds(
    dated.map(({ plan: { audience }, year }) => ({ audience, year })),
    around,
  );
  const further = plans.map((plan) => findSamePlan(plan, region.code, published)?.id ?? undefined);
  return toSourceEntry(dated, {
    ids: { document: ids.document, plans: ids.plans.map((own, at) => ({ ...own, textOf: further[at] })) },
    files: nameFiles(received, ids.document),
    region,
    audiences: registries.registry.audiences,
  });
}

/** The draft for a document; undefined when the curated registry has its region and every body that its plans name. */
export function draftFor(
  plans: readonly Plan[],
  region: Region,
  { registry, drafts }: Registries,
): DraftRegistry | undefined {
  const names = namedBodies(plans);
  const isOwn = ({ id }: { id: string }): boolean => id.startsWith(`${region.slug}/`);
  const wanted = new Set(names);
  // Other documents may have drafted the same; each has what it needs, so that any of them can be taken away.
  const shared = drafts.departments
    .filter(isOwn)
    .filter(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)].some((text) => wanted.has(text)));
  const departments = [...shared, ...draftDepartments(names, region, registry)];
  const curated = registry.regions.some(({ code }) => code === region.code) && !drafts.regions.includes(region);
  return curated && departments.length === 0 ? undefined : { region, departments };
}
