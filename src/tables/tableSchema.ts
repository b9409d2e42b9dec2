/** The schema of a table for data tools: Table Schema of the Data Package standard, version 2. */
import { z } from 'zod';
import type { Cell } from './table.ts';

export interface Field {
  name: string;
  title: string;
  description: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  /** required: no cell is empty; enum: no other value occurs. */
  constraints: { required: boolean; enum?: string[] };
}

export interface TableSchema {
  $schema: string;
  fields: Field[];
  missingValues: string[];
  primaryKey?: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}

const typeName = z.enum(['string', 'integer', 'number', 'boolean', 'null']);
const choice = z.object({ type: z.union([typeName, z.array(typeName)]), enum: z.array(z.string()).optional() });

/** The parts of a column's JSON Schema used here: one type, or a choice of types. */
const property = z
  .object({ title: z.string(), description: z.string(), anyOf: z.array(choice).optional() })
  .and(choice.partial());

/** The schema of rows, fields in the order of the columns; a column without title or description throws. */
export function toTableSchema(rows: z.ZodObject): TableSchema {
  const { properties = {} } = z.toJSONSchema(rows, { target: 'draft-2020-12' });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: Object.entries(properties).map(([name, found]) => toField(name, property.parse(found))),
    missingValues: [''],
  };
}

/** A schema that also says what tells rows apart, and which columns hold ids of other tables. */
export function withKeys(
  schema: TableSchema,
  { key, refers }: { key: readonly string[]; refers: Readonly<Record<string, string>> },
): TableSchema {
  const foreignKeys = Object.entries(refers).map(([field, resource]) => ({
    fields: [field],
    reference: { resource, fields: ['id'] },
  }));
  return {
    ...schema,
    ...(key.length > 0 ? { primaryKey: [...key] } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function toField(name: string, { title, description, anyOf = [], ...single }: z.infer<typeof property>): Field {
  const choices = [single, ...anyOf];
  const types = choices.flatMap(({ type = [] }) => type);
  const words = choices.flatMap(({ enum: allowed = [] }) => allowed);
  const type = types.find((one) => one !== 'null');
  if (type === undefined) throw new Error(`Column ${name} has no type.`);
  const required = !types.includes('null');
  return { name, title, description, type, constraints: { required, ...(words.length > 0 ? { enum: words } : {}) } };
}

/**
 * Rows as a table with the columns of their schema.
 *
 * toTable(dutyRow, rows).columns // => [{ name: 'goal' }, { name: 'plan' }, …]
 */
export function toTable<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  rows: readonly z.infer<z.ZodObject<Shape>>[],
): { columns: { name: string }[]; rows: Cell[][] } {
  const names = Object.keys(schema.shape);
  return {
    columns: names.map((name) => ({ name })),
    rows: rows.map((row) => names.map((name) => cell.parse(Object.entries(row).find(([key]) => key === name)?.[1]))),
  };
}

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
