/** The registries as one value: curated knowledge that enrichment uses and code does not contain. */
import type { DomainEntry } from './catalogue.ts';
import type { Department } from './department.ts';
import type { Indicator } from './indicator.ts';
import type { Law } from './law.ts';
import type { Region } from './region.ts';
import type { BodyFunction, Topic } from './topic.ts';
import type { WordRegistry } from './word.ts';

export interface Registry {
  regions: Region[];
  domains: DomainEntry[];
  departments: Department[];
  functions: BodyFunction[];
  indicators: Indicator[];
  laws: Law[];
  topics: Topic[];
  words: WordRegistry;
}
