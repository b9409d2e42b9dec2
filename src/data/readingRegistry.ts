/**
 * What a text is read with, as a value that a browser can fetch. The registries are read as files and not as
 * collections, which have an order of their own: a reading must be the same here and at ingest.
 */
import { getCollection } from 'astro:content';
import { parse } from 'yaml';
import { z } from 'zod';
import { audience } from '../model/audience.ts';
import { domainEntry } from '../model/catalogue.ts';
import type { SourceDocument } from '../model/catalogue.ts';
import { department } from '../model/department.ts';
import { indicator } from '../model/indicator.ts';
import { law } from '../model/law.ts';
import { documentWords, dutyLabelWords, markerEntry, partKindEntry } from '../model/planWords.ts';
import { region } from '../model/region.ts';
import type { ReadingRegistry } from '../model/registry.ts';
import { bodyFunction, topic } from '../model/topic.ts';
import { must } from '../text/must.ts';

const folder = '/content/registry/';
const files = import.meta.glob<string>('/content/registry/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The registries, in the order of their files, and the catalogue. */
export async function getReadingRegistry(): Promise<{ registry: ReadingRegistry; documents: SourceDocument[] }> {
  const departmentFiles = Object.keys(files).filter((path) => path.startsWith(`${folder}departments/`));
  const registry: ReadingRegistry = {
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
    departments: departmentFiles.sort().flatMap((path) => read(path.slice(folder.length), z.array(department))),
  };
  return { registry, documents: (await getCollection('sources')).map(({ data }) => data) };
}

function read<Value>(name: string, schema: z.ZodType<Value>): Value {
  return schema.parse(parse(must(files[`${folder}${name}`], `content/registry/${name}`)));
}
