/** The registries on disk as one value. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readerQuestions } from '../../src/model/readerQuestions.ts';
import { audience } from '../../src/model/audience.ts';
import { domainEntry } from '../../src/model/catalogue.ts';
import { department } from '../../src/model/department.ts';
import type { DraftsInForce } from '../../src/model/draftRegistry.ts';
import { indicator } from '../../src/model/indicator.ts';
import { law } from '../../src/model/law.ts';
import { nationalReference } from '../../src/model/nationalReference.ts';
import { documentWords, dutyLabelWords, markerEntry, partKindEntry } from '../../src/model/planWords.ts';
import type { Registry } from '../../src/model/registry.ts';
import { region } from '../../src/model/region.ts';
import { synonyms } from '../../src/model/synonyms.ts';
import { bodyFunction, topic } from '../../src/model/topic.ts';
import { typo } from '../../src/model/typo.ts';
import { wordRegistry } from '../../src/model/word.ts';
import { inPlace } from '../command/inputError.ts';
import { checkIndicators } from './checkIndicators.ts';
import { checkNationalReferences } from './checkNationalReferences.ts';
import { checkRegistry } from './checkRegistry.ts';
import { checkSynonyms } from './checkSynonyms.ts';
import { checkTopics } from './checkTopics.ts';
import { mergeDrafts } from './mergeDrafts.ts';
import { readDrafts } from './readDrafts.ts';
import { readYaml } from './readYaml.ts';

export interface Registries {
  /** What people curate, and the drafts in force. */
  registry: Registry;
  /** What only drafts have. */
  drafts: DraftsInForce;
}

/** The registry below a content folder, drafts included, checked; throws an InputError that names file and line. */
export function readRegistry(content: string): Registry {
  return readRegistries(content).registry;
}

/** The same, with the drafts by themselves; those in the folder `staged` count too. */
export function readRegistries(content: string, staged?: string): Registries {
  const folder = join(content, 'registry');
  const registry = readFiles(folder);
  checkRegistry(folder, registry);
  checkIndicators(folder, registry.indicators);
  checkNationalReferences(folder, registry);
  checkTopics(folder, registry);
  checkSynonyms(folder, registry);
  const drafts = mergeDrafts(registry, readDrafts(content, staged));
  return {
    registry: {
      ...registry,
      regions: [...registry.regions, ...drafts.regions],
      departments: [...registry.departments, ...drafts.departments],
    },
    drafts,
  };
}

function readFiles(folder: string): Registry {
  const departmentFiles = listDepartments(join(folder, 'departments'));
  return {
    regions: readYaml(join(folder, 'regions.yaml'), z.array(region)),
    audiences: readYaml(join(folder, 'audiences.yaml'), z.array(audience)).sort((a, b) => a.order - b.order),
    markers: readYaml(join(folder, 'markers.yaml'), z.array(markerEntry)),
    partKinds: readYaml(join(folder, 'part-kinds.yaml'), z.array(partKindEntry)),
    dutyLabels: readYaml(join(folder, 'duty-labels.yaml'), dutyLabelWords),
    documentWords: readYaml(join(folder, 'document-words.yaml'), documentWords),
    domains: readYaml(join(folder, 'domains.yaml'), z.array(domainEntry)),
    functions: readYaml(join(folder, 'functions.yaml'), z.array(bodyFunction)),
    indicators: readYaml(join(folder, 'indicators.yaml'), z.array(indicator)),
    laws: readYaml(join(folder, 'laws.yaml'), z.array(law)),
    topics: readYaml(join(folder, 'topics.yaml'), z.array(topic)),
    nationalReferences: readYaml(join(folder, 'national-references.yaml'), z.array(nationalReference)),
    typos: readYaml(join(folder, 'typos.yaml'), z.array(typo)),
    words: readYaml(join(folder, 'words.yaml'), wordRegistry),
    synonyms: readYaml(join(folder, 'synonyms.yaml'), synonyms),
    readerQuestions: readYaml(join(folder, 'reader-questions.yaml'), readerQuestions),
    departments: departmentFiles.flatMap((path) => readYaml(path, z.array(department))),
  };
}

function listDepartments(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw inPlace(folder, { en: 'there is no such folder; restore it', zh: '没有这个文件夹；请恢复' });
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}
