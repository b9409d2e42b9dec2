/** Duties: which department leads or shares which goal or task, and which departments are named together. */
import type { Department, DepartmentRef } from '../model/department.ts';
import type { Region } from '../model/region.ts';
import { must } from '../text/must.ts';
import { commitmentOf, domainPlaces, dutyPlaces } from './places.ts';
import type { DomainPlace, DutyPlace } from './places.ts';
import type { PublishedPlan } from './publishedPlans.ts';

/** Goals and tasks that name a department, in the order of the plans and texts. */
export interface Duties {
  led: DutyPlace[];
  shared: DutyPlace[];
  /** Both together, each once. */
  named: DutyPlace[];
}

/** A department with every goal and task that names it. */
export interface DepartmentDuties extends Duties {
  department: Department;
  region: Region;
  /** Domains as a whole for which a plan names it, once for all that they hold; counted with none of the above. */
  domains: { place: DomainPlace; leads: boolean }[];
  /** The same of further texts of a plan: shown on request, never counted with the rest. */
  inOtherTexts: Duties;
}

/** A department that shares goals or tasks with another one. */
export interface Partner {
  duties: DepartmentDuties;
  /** The goals and tasks that name both, in the order of the plans and texts. */
  goals: DutyPlace[];
}

/**
 * Every registered department that a goal, a task or a domain names, by id, in the order of the registry.
 *
 * A name that resolves to no department is left alone; an id that is not registered throws.
 */
export function indexDuties(
  texts: readonly PublishedPlan[],
  registered: readonly Department[],
  regions: readonly Region[],
): Map<string, DepartmentDuties> {
  const duties = new Map(registered.map((department) => [department.id, toEmptyDuties(department, regions)]));
  const find = (id: string): DepartmentDuties =>
    must(duties.get(id), `registered department ${id}, named by a commitment`);
  for (const place of dutyPlaces(texts)) {
    const { leads, responsibles } = commitmentOf(place);
    const dutiesOf = (id: string): Duties => (place.plan.otherText ? find(id).inOtherTexts : find(id));
    for (const id of departmentIds(leads)) dutiesOf(id).led.push(place);
    for (const id of departmentIds(responsibles)) dutiesOf(id).shared.push(place);
    for (const id of departmentIds([...leads, ...responsibles])) dutiesOf(id).named.push(place);
  }
  for (const place of domainPlaces(texts.filter(({ otherText }) => !otherText))) {
    const { leads = [], responsibles = [] } = place.domain.duty ?? {};
    const leading = departmentIds(leads);
    for (const id of departmentIds([...leads, ...responsibles])) {
      find(id).domains.push({ place, leads: leading.has(id) });
    }
  }
  return new Map([...duties].filter(([, found]) => allDuties(found).named.length + found.domains.length > 0));
}

/** The goals and tasks of all texts that name a department, those of further texts last. */
export function allDuties({ led, shared, named, inOtherTexts }: DepartmentDuties): Duties {
  return {
    led: [...led, ...inOtherTexts.led],
    shared: [...shared, ...inOtherTexts.shared],
    named: [...named, ...inOtherTexts.named],
  };
}

/** The goals and tasks of one text that name a department. */
export function dutiesIn(text: PublishedPlan, duties: DepartmentDuties): Duties {
  const all = allDuties(duties);
  const inText = ({ plan }: DutyPlace): boolean => plan === text;
  return { led: all.led.filter(inText), shared: all.shared.filter(inText), named: all.named.filter(inText) };
}

/** The departments named together with this one, most frequent first. */
export function partnersOf(
  { department, named }: DepartmentDuties,
  all: ReadonlyMap<string, DepartmentDuties>,
): Partner[] {
  const pairs = named.flatMap((place) => {
    const { leads, responsibles } = commitmentOf(place);
    return [...departmentIds([...leads, ...responsibles])].map((id) => ({ id, place }));
  });
  return [...Map.groupBy(pairs, ({ id }) => id)]
    .filter(([id]) => id !== department.id)
    .map(([id, group]) => ({
      duties: must(all.get(id), `department ${id}`),
      goals: group.map(({ place }) => place),
    }))
    .sort((a, b) => b.goals.length - a.goals.length);
}

/** Orders departments by goals and tasks led, then by those shared, most first. */
export function compareDuties(a: DepartmentDuties, b: DepartmentDuties): number {
  return b.led.length - a.led.length || b.shared.length - a.shared.length;
}

function departmentIds(refs: readonly DepartmentRef[]): Set<string> {
  return new Set(refs.flatMap(({ department }) => department ?? []));
}

function toEmptyDuties(department: Department, regions: readonly Region[]): DepartmentDuties {
  const slug = department.id.split('/')[0];
  const region = must(
    regions.find((entry) => entry.slug === slug),
    `registered region of department ${department.id}`,
  );
  return { department, region, ...noDuties(), domains: [], inOtherTexts: noDuties() };
}

function noDuties(): Duties {
  return { led: [], shared: [], named: [] };
}
