/** Plans as data: the committed plan.json files unchanged, and their JSON Schema. */
import { planJsonSchema } from '../model/jsonSchema.ts';

export interface PlanFile {
  /** Plan id. */
  id: string;
  /** The file's text. */
  json: string;
}

const files = import.meta.glob<string>('/content/plans/*/plan.json', { query: '?raw', import: 'default', eager: true });

/** Every plan.json, by plan id. */
export function getPlanFiles(): PlanFile[] {
  return Object.entries(files)
    .map(([path, json]) => ({ id: path.split('/').at(-2) ?? path, json }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The schema, as JSON. */
export function getPlanSchema(): string {
  return `${JSON.stringify(planJsonSchema(), null, 2)}\n`;
}
