/**
 * The facet table of a plan: what filters ask of its records, in one small file a plan, loaded when a filter or a count
 * asks for it. A question that names a plan or region loads only the tables of those, however many plans there are.
 */
import type { FacetName, FacetValues } from '../query/filters.ts';

export const facetFile = (planId: string): string => `facets/${planId}.json`;

/** A value of a facet, and how readers know it. */
export interface Labelled {
  value: string;
  label: string;
}

/** What a record has, beside what its plan and kind say of it. */
export interface RecordFacets {
  domain: Labelled | null;
  leads: Labelled[];
  responsibles: Labelled[];
  /** Years by which its targets are due, each once, in order. */
  years: number[];
  /** True when it promises a number. */
  measured: boolean;
}

/** As written to the file: names once, records by their places. */
export interface FacetTable {
  domains: Labelled[];
  departments: Labelled[];
  /** In the order of the catalogue: domain (-1 for none), leads, responsibles, years, 1 when it promises a number. */
  rows: [domain: number, leads: number[], responsibles: number[], years: number[], measured: 0 | 1][];
}

/** The table of the records of a plan, in the order of the catalogue. */
export function toFacetTable(records: readonly RecordFacets[]): FacetTable {
  const domains = distinct(records.flatMap(({ domain }) => (domain === null ? [] : [domain])));
  const departments = distinct(records.flatMap(({ leads, responsibles }) => [...leads, ...responsibles]));
  const placeIn = (list: readonly Labelled[], { value }: Labelled): number =>
    list.findIndex((other) => other.value === value);
  return {
    domains,
    departments,
    rows: records.map(({ domain, leads, responsibles, years, measured }) => [
      domain === null ? -1 : placeIn(domains, domain),
      leads.map((lead) => placeIn(departments, lead)),
      responsibles.map((responsible) => placeIn(departments, responsible)),
      years,
      measured ? 1 : 0,
    ]),
  };
}

/** What each record of the table has, in its order. */
export function toFacetValues({ domains, departments, rows }: FacetTable): FacetValues[] {
  const valuesOf = (list: readonly Labelled[], places: readonly number[]): string[] =>
    places.flatMap((place) => list[place]?.value ?? []);
  return rows.map(([domain, leads, responsibles, years, measured]) => ({
    domain: valuesOf(domains, [domain]),
    lead: valuesOf(departments, leads),
    responsible: valuesOf(departments, responsibles),
    year: years.map(String),
    number: measured === 1 ? ['yes'] : [],
  }));
}

/** The facets that only the table knows; plan, region, audience and kind stand in the catalogue. */
export const tabledFacets: readonly FacetName[] = ['domain', 'lead', 'responsible', 'number', 'year'];

function distinct(values: readonly Labelled[]): Labelled[] {
  return [...new Map(values.map((labelled) => [labelled.value, labelled])).values()];
}
