/** The registries as one value: curated knowledge that enrichment uses and the code itself does not contain. */
import type { ReaderQuestions } from './readerQuestions.ts';
import type { Audience } from './audience.ts';
import type { DomainEntry } from './catalogue.ts';
import type { Department } from './department.ts';
import type { Indicator } from './indicator.ts';
import type { Law } from './law.ts';
import type { NationalReference } from './nationalReference.ts';
import type { PlanWords } from './planWords.ts';
import type { Region } from './region.ts';
import type { Synonyms } from './synonyms.ts';
import type { BodyFunction, Topic } from './topic.ts';
import type { Typo } from './typo.ts';
import type { WordRegistry } from './word.ts';

export interface Registry extends PlanWords {
  regions: Region[];
  /** In order, including the fallback audience. */
  audiences: Audience[];
  domains: DomainEntry[];
  departments: Department[];
  functions: BodyFunction[];
  indicators: Indicator[];
  laws: Law[];
  topics: Topic[];
  nationalReferences: NationalReference[];
  typos: Typo[];
  words: WordRegistry;
  synonyms: Synonyms;
  readerQuestions: ReaderQuestions;
}

/** The part of the registry that a text is read with; the rest is about texts that were read. */
export type ReadingRegistry = Omit<Registry, 'readerQuestions' | 'nationalReferences' | 'synonyms' | 'typos' | 'words'>;
