/** What filters and the form for numbers ask of a goal, measure or section, with the names readers know. */
import type { DepartmentRef } from '../../model/department.ts';
import type { Period } from '../../model/period.ts';
import type { Domain, Duty, Plan } from '../../model/plan.ts';
import type { Region } from '../../model/region.ts';
import type { Target } from '../../model/target.ts';
import type { Labelled, RecordFacets } from './facets.ts';
import type { IndexedTarget } from '../query/numbers.ts';
import { formatValue } from '../../naming/targetWording.ts';

export interface Within {
  region: Region | null;
  period: Period | null;
  domain: Labelled | null;
  /** Names of departments by id. */
  departmentNames: ReadonlyMap<string, string>;
}

/** A domain that plans of one audience share is one value; another one stands for itself. */
export function toDomainValue({ audience }: Plan, { id, topic, heading }: Domain): Labelled {
  return { value: topic === null ? id : `${audience}-${topic}`, label: heading };
}

export function toRecordFacets(
  { region, period, domain, departmentNames }: Within,
  duties: readonly Pick<Duty, 'leads' | 'responsibles'>[],
  targets: readonly Target[],
): RecordFacets {
  const toValue = ({ text, department }: DepartmentRef): Labelled => ({
    value: department ?? text,
    label: `${region?.shortName ?? ''} ${departmentNames.get(department ?? '') ?? text}`.trim(),
  });
  return {
    domain,
    leads: distinct(duties.flatMap(({ leads }) => leads.map(toValue))),
    responsibles: distinct(duties.flatMap(({ responsibles }) => responsibles.map(toValue))),
    years: [...new Set(targets.flatMap((target) => dueYear(target, period) ?? []))].sort((a, b) => a - b),
    measured: targets.length > 0,
  };
}

export function toIndexedTarget(target: Target, period: Period | null): IndexedTarget {
  const { indicator, comparator, value, unit, year, quote } = target;
  const due = { year: dueYear(target, period), yearStated: year !== null };
  return { indicator, comparator, value, unit, ...due, shown: formatValue(target), quote };
}

/** By when: the year its own words name, else the last year of the plan. */
function dueYear({ year }: Target, period: Period | null): number | null {
  return year ?? period?.to ?? null;
}

function distinct(values: readonly Labelled[]): Labelled[] {
  return [...new Map(values.map((labelled) => [labelled.value, labelled])).values()];
}
