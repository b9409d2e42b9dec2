/** Drafts of several documents → what they add to the registries of regions and departments. */
import type { Department } from '../../src/model/department.ts';
import type { DraftRegistry, DraftsInForce } from '../../src/model/draftRegistry.ts';
import type { Region } from '../../src/model/region.ts';
import type { Registry } from '../../src/model/registry.ts';
import { inPlace } from '../command/inputError.ts';

export interface DraftFile {
  path: string;
  draft: DraftRegistry;
}

type Curated = Pick<Registry, 'regions' | 'departments' | 'functions'>;

/**
 * The regions and departments that only drafts have. A registry entry of the same code or name wins over a draft, and
 * of two drafts the first. Throws an InputError for two entries of one slug or id.
 *
 * mergeDrafts(registry, [{ path, draft }]).regions // => [{ code: '371523', slug: 'chiping', name: '茌平县', … }]
 */
export function mergeDrafts(curated: Curated, drafts: readonly DraftFile[]): DraftsInForce {
  const regions = new Map(curated.regions.map((entry) => [entry.code, entry]));
  const departments = new Map(curated.departments.map((entry) => [entry.id, entry]));
  const names = new Set(curated.departments.flatMap((entry) => namesIn(entry)));
  const functions = new Set(curated.functions.map(({ id }) => id));
  for (const { path, draft } of drafts) {
    const region = claimRegion(path, draft.region, regions);
    for (const entry of draft.departments) {
      const own = { ...entry, id: entry.id.replace(/^[^/]+/u, region.slug) };
      if (namesIn(own).some((name) => names.has(name))) continue;
      checkDepartment(path, own, departments, functions);
      departments.set(own.id, own);
      for (const name of namesIn(own)) names.add(name);
    }
  }
  return {
    regions: [...regions.values()].slice(curated.regions.length),
    departments: [...departments.values()].slice(curated.departments.length),
  };
}

function claimRegion(path: string, draft: Region, regions: Map<string, Region>): Region {
  const known = regions.get(draft.code);
  if (known !== undefined) return known;
  const other = [...regions.values()].find(({ slug, name }) => slug === draft.slug || name === draft.name);
  if (other !== undefined) {
    throw inPlace(path, {
      en: `field region: ${draft.slug} (${draft.name}) is already the region ${other.code}; give the draft another slug and name`,
      zh: `字段 region：${draft.slug}（${draft.name}）已经是地区 ${other.code}；请给草稿另起 slug 和名称`,
    });
  }
  regions.set(draft.code, draft);
  return draft;
}

function checkDepartment(
  path: string,
  { id, function: functionId }: Department,
  taken: ReadonlyMap<string, Department>,
  functions: ReadonlySet<string>,
): void {
  const other = taken.get(id);
  if (other !== undefined) {
    throw inPlace(path, {
      en: `field departments: ${id} is already ${other.name}; give the draft another id`,
      zh: `字段 departments：${id} 已经是${other.name}；请给草稿另起 id`,
    });
  }
  if (!functions.has(functionId)) {
    throw inPlace(path, {
      en: `field departments: function ${functionId} of ${id} is not in functions.yaml; add it there, or correct it`,
      zh: `字段 departments：functions.yaml 里没有 ${id} 的职能 ${functionId}；请在那里补上，或改正这里`,
    });
  }
}

/** The names of a department with its region, within which they are unique. */
function namesIn({ id, name, aliases }: Department): string[] {
  const region = id.split('/')[0] ?? '';
  return [name, ...aliases.map((alias) => alias.name)].map((text) => `${region}/${text}`);
}
