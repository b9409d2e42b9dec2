/**
 * The facets of records: taken from a plan when the index is built, and stored in a table of the plan.
 *
 * The table is one small file, read when a filter or a count needs it. A query for one plan or region reads only the
 * tables of those, however many plans there are.
 */
import type { DepartmentRef } from '../../model/department.ts';
import type { Duty } from '../../model/duty.ts';
import type { Domain, Plan } from '../../model/plan.ts';
import type { Region } from '../../model/region.ts';
import type { FacetName, FacetValues, Labelled, RecordFacets } from './record.ts';

/** The part of a plan that a record comes from. */
export interface Within {
  region: Region | null;
  domain: Labelled | null;
  /** Names of departments by id. */
  departmentNames: ReadonlyMap<string, string>;
}

/**
 * The facet value of a domain. Plans of one audience share it where the domain has a topic, else it is the domain's own.
 * `toDomainValue(plan, domain) // => { value: 'children-health', label: '儿童与健康' }`
 */
export function toDomainValue({ audience }: Plan, { id, topic, heading }: Domain): Labelled {
  return { value: topic === null ? id : `${audience}-${topic}`, label: heading };
}

/** The facets of a record with these duties; of a measure, with those of its goals. A department without an id is its own value, as printed. */
export function toRecordFacets(
  { region, domain, departmentNames }: Within,
  duties: readonly Pick<Duty, 'leads' | 'responsibles'>[],
  goalDuties: readonly Pick<Duty, 'leads' | 'responsibles'>[] = [],
): RecordFacets {
  const toValue = ({ text, department }: DepartmentRef): Labelled => {
    const name = (department === null ? undefined : departmentNames.get(department)) ?? text;
    return { value: department ?? text, label: region === null ? name : `${region.shortName} ${name}` };
  };
  return {
    domain,
    leads: distinctValues(duties.flatMap(({ leads }) => leads.map(toValue))),
    responsibles: distinctValues(duties.flatMap(({ responsibles }) => responsibles.map(toValue))),
    goalDepartments: distinctValues(
      goalDuties.flatMap(({ leads, responsibles }) => [...leads, ...responsibles].map(toValue)),
    ),
  };
}

/** The file: each name once, records refer to them by index. */
export interface FacetTable {
  domains: Labelled[];
  departments: Labelled[];
  /** One row per record, in the order of the text: domain (-1 for none), leads, responsibles. */
  rows: [domain: number, leads: number[], responsibles: number[]][];
}

/** The facets that only the table knows; plan, region, audience and kind are in the list of records. */
export const tabledFacets: readonly FacetName[] = ['domain', 'lead', 'responsible'];

/** The table of the records of a plan, in their order. */
export function toFacetTable(records: readonly RecordFacets[]): FacetTable {
  const domains = distinctValues(records.flatMap(({ domain }) => (domain === null ? [] : [domain])));
  const departments = distinctValues(records.flatMap(({ leads, responsibles }) => [...leads, ...responsibles]));
  const indexIn = (list: readonly Labelled[], { value }: Labelled): number =>
    list.findIndex((other) => other.value === value);
  return {
    domains,
    departments,
    rows: records.map(({ domain, leads, responsibles }) => [
      domain === null ? -1 : indexIn(domains, domain),
      leads.map((lead) => indexIn(departments, lead)),
      responsibles.map((responsible) => indexIn(departments, responsible)),
    ]),
  };
}

/** The facet values of each record of the table, in its order. */
export function toFacetValues({ domains, departments, rows }: FacetTable): FacetValues[] {
  const valuesOf = (list: readonly Labelled[], indexes: readonly number[]): string[] =>
    indexes.flatMap((index) => list[index]?.value ?? []);
  return rows.map(([domain, leads, responsibles]) => ({
    domain: valuesOf(domains, [domain]),
    lead: valuesOf(departments, leads),
    responsible: valuesOf(departments, responsibles),
  }));
}

/**
 * How a record stands to bureaus: it names one, it serves a goal that does, it names others only, or its plan names no
 * bureau at all.
 */
export type BureauStanding = 'named' | 'served' | 'other' | 'unnamed';

/** Each value once, under its last label. */
function distinctValues(values: readonly Labelled[]): Labelled[] {
  return [...new Map(values.map((labelled) => [labelled.value, labelled])).values()];
}
