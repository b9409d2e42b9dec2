/** The committed plans and the words of the keyword index, from disk. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { VersionedPlan } from '../../src/corpus/planVersion.ts';
import { toPublishedPlans } from '../../src/corpus/publishedPlans.ts';
import type { PublishedPlan } from '../../src/corpus/publishedPlans.ts';
import { plan as planSchema } from '../../src/model/plan.ts';
import { word } from '../../src/model/word.ts';
import type { Word } from '../../src/model/word.ts';
import { InputError } from '../command/inputError.ts';
import { hashPlan } from '../read/hashPlan.ts';
import { readCatalogue } from '../read/readCatalogue.ts';
import { readRegistry } from '../read/readRegistry.ts';

/**
 * The plans below a content folder, as the site publishes them and in its order. Throws an InputError when there is
 * none or one violates its schema.
 */
export function readPlans(contentFolder: string): PublishedPlan[] {
  const files = globSync('plans/*/plan.json', { cwd: contentFolder });
  if (files.length === 0) throw new InputError(`${join(contentFolder, 'plans')}: no plan.json; run npm run ingest`);
  const plans = files.map((file) => readPlan(join(contentFolder, file)));
  try {
    return toPublishedPlans(plans, readCatalogue(contentFolder), readRegistry(contentFolder).audiences);
  } catch (error) {
    throw new InputError(`${(error as Error).message} Run npm run ingest.`);
  }
}

/** The words of the keyword index, committed beside the plans. */
export function readWords(contentFolder: string): Word[] {
  const path = join(contentFolder, 'plans/words.json');
  const parsed = z.array(word).safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new InputError(`${path}: not a list of words; run npm run ingest`);
}

function readPlan(path: string): VersionedPlan {
  const parsed = planSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return { ...parsed.data, version: hashPlan(parsed.data) };
  throw new InputError(`${path}: not a plan (${parsed.error.issues[0]?.message ?? ''}); run npm run ingest`);
}
