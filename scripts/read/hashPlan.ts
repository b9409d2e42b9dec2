/** The versions of plans, as the site states them. */
import { readFileSync } from 'node:fs';
import { toPlanVersion, toVersionedText } from '../../src/corpus/planVersion.ts';
import { sha256Of } from './readSource.ts';

/** `hashPlan(plan) // => 'p3f0c9a1b72de'` */
export function hashPlan(plan: object): string {
  return toPlanVersion(sha256Of(Buffer.from(toVersionedText(plan))));
}

/** The same of a plan.json. */
export function hashPlanFile(path: string): string {
  return hashPlan(JSON.parse(readFileSync(path, 'utf8')) as object);
}
