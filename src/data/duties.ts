/** Which department leads and which shares which goal. */
import type { PublishedPlan, DepartmentDuties, GoalPlace } from '../model/published.ts';
import type { Department } from '../model/department.ts';
import type { Region } from '../model/region.ts';

/**
 * Every registered department that a goal names, by id, in the order of the registry.
 *
 * A name that resolves to no department is left alone; an id that is not registered breaks the build.
 */
export function indexDuties(
  plans: PublishedPlan[],
  registered: Department[],
  regions: Region[],
): Map<string, DepartmentDuties> {
  const duties = new Map(registered.map((department) => [department.id, toEmptyDuties(department, regions)]));
  const find = (id: string): DepartmentDuties => {
    const found = duties.get(id);
    if (found === undefined) throw new Error(`Department ${id} is named by a plan but not registered.`);
    return found;
  };
  for (const place of goalPlaces(plans)) {
    for (const id of departmentIds(place.goal.leads)) find(id).led.push(place);
    for (const id of departmentIds(place.goal.responsibles)) find(id).shared.push(place);
  }
  return new Map([...duties].filter(([, { led, shared }]) => led.length + shared.length > 0));
}

/** Every goal with the domain and plan it stands in, in the order of the texts. */
export function goalPlaces(plans: PublishedPlan[]): GoalPlace[] {
  return plans.flatMap((plan) =>
    plan.domains.flatMap((domain) => domain.goals.map((goal) => ({ plan, domain, goal }))),
  );
}

function departmentIds(refs: GoalPlace['goal']['leads']): Set<string> {
  return new Set(refs.flatMap(({ department }) => (department === null ? [] : [department])));
}

function toEmptyDuties(department: Department, regions: Region[]): DepartmentDuties {
  const slug = department.id.split('/')[0];
  const region = regions.find((entry) => entry.slug === slug);
  if (region === undefined) throw new Error(`Department ${department.id}: its region is not registered.`);
  return { department, region, led: [], shared: [] };
}
