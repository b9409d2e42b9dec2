/** The data dictionary 数据字典: the meaning of every column of every table, generated from the schemas of the rows. */
import type { Audience } from '../../model/audience.ts';
import { dataTables } from '../../model/dataTables.ts';
import { toTableSchema, withKeys } from '../../tables/tableSchema.ts';
import type { Field, TableSchema } from '../../tables/tableSchema.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { dataPath, dataTablePath, tableSchemaPath } from '../../naming/routes/dataRoutes.ts';

export interface DictionaryTable {
  name: string;
  title: string;
  file: string;
  schemaPath: string;
  fields: (Field & { /** e.g. 文本. */ kind: string; /** True when a cell may be empty. */ empty: boolean })[];
}

export const dictionaryHead: PageHead = {
  title: '数据字典',
  description: '下载表格里每一列的名称、类型和含义，由数据模型生成。',
  breadcrumbs: [
    { label: '数据下载', path: dataPath },
    { label: '数据字典', path: null },
  ],
};

const kinds: Record<Field['type'], string> = { string: '文本', integer: '整数', number: '数', boolean: '真假' };

/** Every table with its columns. */
export function toDictionary(audiences: readonly Audience[]): DictionaryTable[] {
  return toTableSchemas(audiences).map(({ name, title, schema }) => ({
    name,
    title,
    file: dataTablePath(name),
    schemaPath: tableSchemaPath(name),
    fields: schema.fields.map((field) => ({ ...field, kind: kinds[field.type], empty: !field.constraints.required })),
  }));
}

/** The schemas of all tables, in the order they are listed; `audiences` is the whole registry. */
export function toTableSchemas(audiences: readonly Audience[]): { name: string; title: string; schema: TableSchema }[] {
  return Object.entries(dataTables).map(([name, { title, schema: rows, ...keys }]) => {
    const schema = withKeys(toTableSchema(rows), keys);
    return {
      name,
      title,
      schema: { ...schema, fields: schema.fields.map((field) => withAudiences(field, audiences)) },
    };
  });
}

/** The column of audiences, with the registry's values and their meanings. */
function withAudiences(field: Field, audiences: readonly Audience[]): Field {
  if (field.name !== 'audience') return field;
  return {
    ...field,
    description: audiences.map(({ id, name }) => `${id} ${name}`).join('，'),
    constraints: { ...field.constraints, enum: audiences.map(({ id }) => id) },
  };
}
