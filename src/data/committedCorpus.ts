/** The corpus of the committed plans, built once per build and shared by all pages. */
import { getCollection } from 'astro:content';
import { toCorpus } from '../corpus/corpus.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { toPlanVersion, toVersionedText } from '../corpus/planVersion.ts';
import type { VersionedPlan } from '../corpus/planVersion.ts';
import type { Plan } from '../model/plan.ts';
import { getRegistry } from './curatedRegistry.ts';
import { sha256 } from './sha256.ts';
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
  return toCorpus(await Promise.all(plans.map(addVersion)), await getSourceTexts(), {
    ...registry,
    regions: [...registry.regions, ...drafts.flatMap(({ regions }) => regions)],
    departments: [...registry.departments, ...drafts.flatMap(({ departments }) => departments)],
  });
}

async function addVersion(plan: Plan): Promise<VersionedPlan> {
  return { ...plan, version: toPlanVersion(await sha256(toVersionedText(plan))) };
}
