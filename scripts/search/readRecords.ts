/** The committed plans → their search records. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plan as planSchema } from '../../src/model/plan.ts';
import { toSearchRecords } from '../../src/view/searchRecords.ts';
import { InputError } from '../inputError.ts';
import type { RecordedPlan } from './buildIndex.ts';

/** The plans below a content folder, by id. An InputError when there is none or one breaks its schema. */
export function readRecords(contentFolder: string): RecordedPlan[] {
  const files = globSync('plans/*/plan.json', { cwd: contentFolder });
  if (files.length === 0) throw new InputError(`${join(contentFolder, 'plans')}: no plan.json; run npm run ingest`);
  return files.map((file) => readPlan(join(contentFolder, file))).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readPlan(path: string): RecordedPlan {
  const parsed = planSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    throw new InputError(`${path}: not a plan (${parsed.error.issues[0]?.message ?? ''}); run npm run ingest`);
  }
  const { id, displayTitle } = parsed.data;
  return { id: id ?? '', title: displayTitle, records: toSearchRecords(parsed.data) };
}
