/** The corpus of the committed plans, built once per build and shared by all pages. */
import { getCollection } from 'astro:content';
import type { CollectionKey, CollectionEntry } from 'astro:content';
import { toCorpus } from '../corpus/corpus.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { must } from '../text/must.ts';
import { getSourceTexts } from './sourceTexts.ts';

let corpus: Promise<Corpus> | undefined;

/** The corpus; loaded at the first call. A broken invariant stops the build, naming it. */
export function getCorpus(): Promise<Corpus> {
  corpus ??= loadCorpus();
  return corpus;
}

async function loadCorpus(): Promise<Corpus> {
  const drafts = await valuesOf('drafts');
  return toCorpus(await valuesOf('plans'), await getSourceTexts(), {
    audiences: await valuesOf('audiences'),
    regions: [...(await valuesOf('regions')), ...drafts.flatMap(({ regions }) => regions)],
    domains: await valuesOf('domains'),
    departments: [...(await valuesOf('departments')).flat(), ...drafts.flatMap(({ departments }) => departments)],
    functions: await valuesOf('functions'),
    indicators: await valuesOf('indicators'),
    laws: await valuesOf('laws'),
    topics: await valuesOf('topics'),
    nationalReferences: (await valuesOf('nationalReferences')).flat(),
    typos: (await valuesOf('typos')).flat(),
    readerQuestions: must((await valuesOf('readerQuestions'))[0], 'content/registry/reader-questions.yaml'),
  });
}

async function valuesOf<Key extends Exclude<CollectionKey, 'texts'>>(
  collection: Key,
): Promise<CollectionEntry<Key>['data'][]> {
  return (await getCollection(collection)).map(({ data }) => data);
}
