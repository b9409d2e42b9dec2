/**
 * Plans as data: the committed plan.json files unchanged, and their JSON Schema. Read from disk: the bundler would keep
 * every file as a module of the build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { root } from 'astro:config/server';
import { planJsonSchema } from '../model/jsonSchema.ts';

export interface PlanFile {
  /** Plan id. */
  id: string;
  /** The file's text. */
  json: string;
}

/** Every plan.json, by plan id. */
export function getPlanFiles(): PlanFile[] {
  const folder = new URL('content/plans/', root);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: id }) => ({ id, json: readFileSync(new URL(`${id}/plan.json`, folder), 'utf8') }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The schema, as JSON. */
export function getPlanSchema(): string {
  return `${JSON.stringify(planJsonSchema(), null, 2)}\n`;
}
