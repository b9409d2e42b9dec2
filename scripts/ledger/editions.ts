/** The editions of the plans on disk, `content/ledger/editions.yaml`. */
import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { planEdition } from '../../src/model/planEdition.ts';
import type { Editions } from '../../src/model/planEdition.ts';
import { hashPlanFile } from '../read/hashPlan.ts';
import { readYaml } from '../read/readYaml.ts';
import { writeWhole } from '../write/wholeFile.ts';

const FILE = 'ledger/editions.yaml';
const HEAD = '# When each plan was published here, and when its data last changed. Written by `npm run ledger`.\n';

/** The editions of a content folder; empty before anything was published. */
export function readEditions(content: string): Editions {
  const path = join(content, FILE);
  return existsSync(path) ? readYaml(path, z.record(z.string(), planEdition)) : {};
}

/**
 * The editions of the plans that content/plans has now. What is new or has changed is dated `today`; plans that were taken
 * away keep theirs.
 */
function nextEditions(content: string, today: string): Editions {
  const known = readEditions(content);
  const versions = [...versionsOf(content)].map(([plan, version]) => {
    const before = known[plan];
    if (before?.version === version) return [plan, before] as const;
    return [plan, { added: before?.added ?? today, changed: today, version }] as const;
  });
  const all = { ...known, ...Object.fromEntries(versions) };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes the editions of the plans that content/plans has now. */
export function writeEditions(content: string, today: string): void {
  writeWhole(
    join(content, FILE),
    HEAD + stringify(nextEditions(content, today), { defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_SINGLE' }),
  );
}

/** The plans whose data are not those of their edition. */
export function undatedPlans(content: string): string[] {
  const known = readEditions(content);
  return [...versionsOf(content)].filter(([plan, version]) => known[plan]?.version !== version).map(([plan]) => plan);
}

/** The date in China. `dateInChina(new Date('2026-11-30T20:00:00Z')) // => '2026-12-01'` */
export function dateInChina(now: Date): string {
  // The Swedish form of a date is that of ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}

/** By plan id. */
function versionsOf(content: string): Map<string, string> {
  const files = globSync('plans/*/plan.json', { cwd: content }).sort();
  return new Map(files.map((file) => [basename(dirname(file)), hashPlanFile(join(content, file))]));
}
