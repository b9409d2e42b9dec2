/** What was recognised in a file → its entry in the catalogue, with drafts of what no registry knows. */
import type { SourceDocument } from '../../src/model/catalogue.ts';
import type { DraftRegistry } from '../../src/model/draftRegistry.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Region } from '../../src/model/region.ts';
import { must } from '../../src/text/must.ts';
import { sha256Of } from '../read/readSource.ts';
import type { Registries } from '../read/readRegistry.ts';
import { draftDepartments } from './draftDepartments.ts';
import { inferPeriod } from './inferPeriod.ts';
import { namedBodies } from './namedBodies.ts';
import { chooseIds } from './planIds.ts';
import type { TakenIds } from './planIds.ts';
import { isItsText } from './receive.ts';
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

/** File name of what is no plain text itself, without its extension. */
const ORIGINAL = 'original';

/** The entry of source.yaml. Throws an InputError when an id is taken. */
export function describeSource(received: Received, plans: readonly Plan[], around: Surroundings): SourceDocument {
  const { registries, region, published } = around;
  const lines = received.text.split(/\r?\n/u);
  const periods = plans.map(
    (plan) => plan.period ?? inferPeriod(plan, lines.slice(plan.source.lines[0] - 1, plan.source.lines[1])),
  );
  const ids = chooseIds(
    plans.map(({ audience }, at) => ({ audience, year: periods[at]?.from ?? yearOf(plans[at]) })),
    around,
  );
  return {
    id: ids.document,
    ...filesOf(received, ids.document),
    region: region.code,
    issued: plans[0]?.issued ?? null,
    plans: plans.map((plan, at) => {
      const { id, code } = must(ids.plans[at], `ids of plan ${String(at)}`);
      const same = findSamePlan(plan, region.code, published);
      const period = periods[at];
      return {
        id,
        code,
        lines: plan.source.lines,
        title: plan.title,
        ...(same?.id == null ? {} : { textOf: same.id }),
        ...(plan.title === null ? { displayTitle: nameFor(plan, region, registries) } : {}),
        ...(plan.period === null && period !== undefined ? { period } : {}),
      };
    }),
  };
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

function filesOf(received: Received, id: string): Pick<SourceDocument, 'file' | 'sha256' | 'original'> {
  const { name, sha256, format, text } = received;
  if (!isItsText(received)) {
    const file = `${ORIGINAL}.${format}`;
    return { file: `${id}.txt`, sha256: sha256Of(Buffer.from(text, 'utf8')), original: { file, sha256, name } };
  }
  const file = /^[\w-]+\.txt$/u.test(name) ? name : `${id}.txt`;
  return { file, sha256, original: { file, sha256, name } };
}

function yearOf(plan: Plan | undefined): number | null {
  const date = plan?.issued?.date ?? null;
  return date === null ? null : Number(date.slice(0, 4));
}

/** The site's name for a plan without a title: 榆树市儿童发展规划. */
function nameFor({ audience }: Plan, { name }: Region, { registry }: Registries): string {
  const genre = registry.audiences.find(({ id }) => id === audience)?.genre ?? '发展规划';
  return `${name}${genre}`;
}
