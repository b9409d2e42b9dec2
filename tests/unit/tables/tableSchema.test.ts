/** Table Schema from the schema of rows: every kind of column in the data tables. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import { dataTables } from '../../../src/model/dataTables.ts';
import { toTable, toTableSchema } from '../../../src/tables/tableSchema.ts';

const meta = { title: '列', description: '说明' };
const field = (column: z.ZodType): unknown => {
  const [{ type, constraints } = { type: null, constraints: null }] = toTableSchema(
    z.strictObject({ x: column }),
  ).fields;
  return { type, ...constraints };
};

for (const { is, column, due } of [
  { is: 'text', column: z.string().meta(meta), due: { type: 'string', required: true } },
  { is: 'text that may be empty', column: z.string().nullable().meta(meta), due: { type: 'string', required: false } },
  {
    is: 'a whole number that may be empty',
    column: z.int().nullable().meta(meta),
    due: { type: 'integer', required: false },
  },
  { is: 'a number', column: z.number().meta(meta), due: { type: 'number', required: true } },
  {
    is: 'one of a few words',
    column: z.enum(['a', 'b']).meta(meta),
    due: { type: 'string', required: true, enum: ['a', 'b'] },
  },
  {
    is: 'one of a few words or nothing',
    column: z.enum(['a', 'b']).nullable().meta(meta),
    due: { type: 'string', required: false, enum: ['a', 'b'] },
  },
]) {
  test(`a column of ${is}`, () => assert.deepEqual(field(column), due));
}

test('a column without a title is rejected: the dictionary could not explain it', () => {
  assert.throws(() => toTableSchema(z.strictObject({ x: z.string() })));
});

test('a table has the columns of its schema in their order', () => {
  const schema = z.strictObject({ b: z.string(), a: z.int().nullable(), yes: z.boolean() });
  assert.deepEqual(toTable(schema, [{ a: null, yes: true, b: '甲' }]), {
    columns: [{ name: 'b' }, { name: 'a' }, { name: 'yes' }],
    rows: [['甲', null, true]],
  });
});

test('every column of the downloadable tables has a Chinese description', () => {
  for (const { schema } of Object.values(dataTables)) {
    for (const { title, description } of toTableSchema(schema).fields)
      assert.match(title + description, /\p{Script=Han}/u);
  }
});
