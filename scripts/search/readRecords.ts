/** The committed plans → their search records. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audience, plan as planSchema } from '../../src/model/plan.ts';
import type { Plan } from '../../src/model/plan.ts';
import { toSearchRecords } from '../../src/view/searchRecords.ts';
import { InputError } from '../inputError.ts';
import type { RecordedPlan } from './buildIndex.ts';

/**
 * The plans below a content folder, by region code, women before children, titled texts before others, as the site
 * lists them. An InputError when there is none or one breaks its schema.
 */
export function readRecords(contentFolder: string): RecordedPlan[] {
  const files = globSync('plans/*/plan.json', { cwd: contentFolder });
  if (files.length === 0) throw new InputError(`${join(contentFolder, 'plans')}: no plan.json; run npm run ingest`);
  const plans = files.map((file) => readPlan(join(contentFolder, file)));
  return plans.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map(toRecordedPlan);
}

function keyOf({ id, region, audience: readers, title }: Plan): string {
  return [region?.code, audience.options.indexOf(readers), title === null ? 1 : 0, id].join(' ');
}

function readPlan(path: string): Plan {
  const parsed = planSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    throw new InputError(`${path}: not a plan (${parsed.error.issues[0]?.message ?? ''}); run npm run ingest`);
  }
  return parsed.data;
}

function toRecordedPlan(plan: Plan): RecordedPlan {
  const { id, region, displayTitle } = plan;
  if (id === null || region === null) throw new InputError(`${displayTitle}: no id or region; run npm run ingest`);
  const records = toSearchRecords(plan).sort((a, b) => a.lines[0] - b.lines[0]);
  return { id, title: displayTitle, region: region.slug, audience: plan.audience, records };
}
