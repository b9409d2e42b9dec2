/** The committed plans, as search indexes them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { plan as planSchema } from '../../src/model/plan.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Audience } from '../../src/model/audience.ts';
import type { Region } from '../../src/model/region.ts';
import { word } from '../../src/model/word.ts';
import type { Word } from '../../src/model/word.ts';
import { InputError } from '../inputError.ts';
import { readCatalogue } from '../read/readCatalogue.ts';
import { readRegistry } from '../read/readRegistry.ts';

/** A plan of the catalogue: it has an id, a code, a region and a source document. */
export interface CataloguedPlan extends Plan {
  id: string;
  code: string;
  region: Region;
  audienceEntry: Audience;
  sourceId: string;
  otherText: boolean;
}

/**
 * The plans below a content folder, by region code, audiences in the order of their registry, titled texts before others, as the site
 * lists them. An InputError when there is none or one breaks its schema.
 */
export function readPlans(contentFolder: string): CataloguedPlan[] {
  const files = globSync('plans/*/plan.json', { cwd: contentFolder });
  if (files.length === 0) throw new InputError(`${join(contentFolder, 'plans')}: no plan.json; run npm run ingest`);
  const sources = new Map(readCatalogue(contentFolder).map(({ id, file }) => [file, id]));
  const { audiences } = readRegistry(contentFolder);
  const plans = files.map((file) => toCatalogued(readPlan(join(contentFolder, file)), sources, audiences));
  return plans.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The words of the keyword index, as committed beside the plans. */
export function readWords(contentFolder: string): Word[] {
  const path = join(contentFolder, 'plans/words.json');
  const parsed = z.array(word).safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new InputError(`${path}: not a list of words; run npm run ingest`);
}

function readPlan(path: string): Plan {
  const parsed = planSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new InputError(`${path}: not a plan (${parsed.error.issues[0]?.message ?? ''}); run npm run ingest`);
}

function toCatalogued(
  plan: Plan,
  sources: ReadonlyMap<string, string>,
  audiences: readonly Audience[],
): CataloguedPlan {
  const { id, code, region, source, displayTitle } = plan;
  const sourceId = sources.get(source.file);
  const audienceEntry = audiences.find((entry) => entry.id === plan.audience);
  if (id === null || code === null || region === null || sourceId === undefined || audienceEntry === undefined) {
    throw new InputError(`${displayTitle}: no id, code, region, audience or source document; run npm run ingest`);
  }
  return { ...plan, id, code, region, audienceEntry, sourceId, otherText: plan.textOf !== null };
}

function keyOf({ id, region, audienceEntry, title }: CataloguedPlan): string {
  return [region.code, String(audienceEntry.order).padStart(3, '0'), title === null ? 1 : 0, id].join(' ');
}
