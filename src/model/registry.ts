/** The registries as one value: curated knowledge that enrichment uses and code does not contain. */
import type { DomainEntry } from './catalogue.ts';
import type { Department } from './department.ts';
import type { Region } from './region.ts';

export interface Registry {
  regions: Region[];
  domains: DomainEntry[];
  departments: Department[];
}
