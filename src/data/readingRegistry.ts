/** What a text is read with, as a value that a browser can fetch: a reading must be the same here and at ingest. */
import { getCollection } from 'astro:content';
import type { SourceDocument } from '../model/catalogue.ts';
import type { ReadingRegistry } from '../model/registry.ts';
import { getRegistry } from './curatedRegistry.ts';

/** The registries, in the order of their files, and the catalogue. */
export async function getReadingRegistry(): Promise<{ registry: ReadingRegistry; documents: SourceDocument[] }> {
  const { nationalReferences: _references, readerQuestions: _questions, typos: _typos, ...registry } = getRegistry();
  return { registry, documents: (await getCollection('sources')).map(({ data }) => data) };
}
