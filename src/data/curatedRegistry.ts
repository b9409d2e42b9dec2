/**
 * The curated registries as one value, in the order of their files: that order is the one in which pages list subjects,
 * indicators, laws and departments. Read as files, because a collection of Astro's sorts its entries by id.
 */
import { parse } from 'yaml';
import { z } from 'zod';
import { audience } from '../model/audience.ts';
import { domainEntry } from '../model/catalogue.ts';
import { department } from '../model/department.ts';
import { gramReference } from '../model/gramReference.ts';
import type { GramReference } from '../model/gramReference.ts';
import { indicator } from '../model/indicator.ts';
import { law } from '../model/law.ts';
import { nationalReference } from '../model/nationalReference.ts';
import { documentWords, dutyLabelWords, markerEntry, partKindEntry } from '../model/planWords.ts';
import { readerQuestions } from '../model/readerQuestions.ts';
import { region } from '../model/region.ts';
import type { Registry } from '../model/registry.ts';
import { bodyFunction, topic } from '../model/topic.ts';
import { typo } from '../model/typo.ts';
import { must } from '../text/must.ts';

/** The registries that pages are made from; the others are for commands. */
export type SiteRegistry = Omit<Registry, 'words' | 'synonyms'>;

const folder = '/content/registry/';
const files = import.meta.glob<string>('/content/registry/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let registry: SiteRegistry | undefined;

/** The registries, read at the first call; a file that its schema refuses stops the build. */
export function getRegistry(): SiteRegistry {
  registry ??= readFiles();
  return registry;
}

/** How common n-grams are: what kinship weighs words by. */
export function getGramReference(): GramReference {
  return read('kinship-grams.yaml', gramReference);
}

function readFiles(): SiteRegistry {
  const departmentFiles = Object.keys(files).filter((path) => path.startsWith(`${folder}departments/`));
  return {
    regions: read('regions.yaml', z.array(region)),
    audiences: read('audiences.yaml', z.array(audience)).sort((a, b) => a.order - b.order),
    markers: read('markers.yaml', z.array(markerEntry)),
    partKinds: read('part-kinds.yaml', z.array(partKindEntry)),
    dutyLabels: read('duty-labels.yaml', dutyLabelWords),
    documentWords: read('document-words.yaml', documentWords),
    domains: read('domains.yaml', z.array(domainEntry)),
    functions: read('functions.yaml', z.array(bodyFunction)),
    indicators: read('indicators.yaml', z.array(indicator)),
    laws: read('laws.yaml', z.array(law)),
    topics: read('topics.yaml', z.array(topic)),
    nationalReferences: read('national-references.yaml', z.array(nationalReference)),
    typos: read('typos.yaml', z.array(typo)),
    readerQuestions: read('reader-questions.yaml', readerQuestions),
    departments: departmentFiles.sort().flatMap((path) => read(path.slice(folder.length), z.array(department))),
  };
}

function read<Value>(name: string, schema: z.ZodType<Value>): Value {
  return schema.parse(parse(must(files[`${folder}${name}`], `content/registry/${name}`)));
}
