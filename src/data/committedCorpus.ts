/** The corpus of the committed plans, built once per build and shared by all pages. */
import { getCollection } from 'astro:content';
import { toCorpus } from '../corpus/corpus.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { getRegistry } from './curatedRegistry.ts';
import { getSourceTexts } from './sourceTexts.ts';

let corpus: Promise<Corpus> | undefined;

/** The corpus; loaded at the first call. A broken invariant stops the build, naming it. */
export function getCorpus(): Promise<Corpus> {
  corpus ??= loadCorpus();
  return corpus;
}

async function loadCorpus(): Promise<Corpus> {
  const registry = getRegistry();
  const drafts = (await getCollection('drafts')).map(({ data }) => data);
  const plans = (await getCollection('plans')).map(({ data }) => data);
  return toCorpus(plans, await getSourceTexts(), {
    ...registry,
    regions: [...registry.regions, ...drafts.flatMap(({ regions }) => regions)],
    departments: [...registry.departments, ...drafts.flatMap(({ departments }) => departments)],
  });
}
