/** One table in every format, each read back without the library that wrote it: the cells are what they were. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parquetReadObjects } from 'hyparquet';
import { z } from 'zod';
import { dataFormats } from '../../../src/tables/dataFormats.ts';
import { toTable, toTableSchema } from '../../../src/tables/tableSchema.ts';
import { must } from '../../../src/text/must.ts';
import { parseCsv } from '../../support/parseCsv.ts';
import { readSheetRows } from '../../support/readXlsx.ts';

const meta = { title: '列', description: '说明' };
const shape = z.strictObject({
  id: z.string().meta(meta),
  text: z.string().nullable().meta(meta),
  count: z.int().meta(meta),
  value: z.number().nullable().meta(meta),
  stated: z.boolean().nullable().meta(meta),
  never: z.string().nullable().meta(meta),
});
const rows: z.infer<typeof shape>[] = [
  { id: 'v1234e5678901', text: '=1+1', count: 0, value: 3.3, stated: true, never: null },
  { id: '007', text: '甲,乙\n"丙" <b>&amp;\t𠮷', count: 2147483647, value: -0.001, stated: false, never: null },
  { id: '+1', text: null, count: 3, value: null, stated: null, never: null },
];
const described = { title: '目标值', table: toTable(shape, rows), schema: toTableSchema(shape), notes: ['许可'] };
const write = (id: string): Promise<Uint8Array> =>
  must(
    dataFormats.find((one) => one.id === id),
    id,
  ).format(described);
const names = Object.keys(shape.shape);

describe('a table comes back', () => {
  it('from CSV, formulas disarmed', async () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await write('csv'));
    assert.match(text, /^\uFEFF/);
    assert.match(text, /,'=1\+1,/);
    const cells = rows.map((row) => Object.values(row).map((cell) => (cell === null ? '' : String(cell))));
    assert.deepEqual(parseCsv(text), [names, ...cells]);
  });

  it('from JSON Lines', async () => {
    const lines = new TextDecoder().decode(await write('jsonl')).split('\n');
    assert.equal(lines.pop(), '');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      rows,
    );
  });

  it('from Parquet, with its types', async () => {
    const bytes = await write('parquet');
    const read = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    assert.deepEqual(read, rows);
  });

  it('from XLSX, names in the first row, text as text', async () => {
    const read = readSheetRows(await write('xlsx'));
    assert.deepEqual(
      read[0]?.map((cell) => cell?.value),
      names,
    );
    const shown = (row: z.infer<typeof shape>): (string | undefined)[] =>
      Object.values(row).map((cell) =>
        cell === null ? undefined : typeof cell === 'boolean' ? String(Number(cell)) : String(cell),
      );
    assert.deepEqual(
      read.slice(1).map((row) => names.map((_, at) => row[at]?.value)),
      rows.map(shown),
    );
    assert.deepEqual(
      read[1]?.slice(0, 5).map((cell) => cell?.type),
      ['s', 's', undefined, undefined, 'b'],
    );
  });
});

for (const { id } of dataFormats)
  it(`${id} has the same bytes at another hour`, async () => {
    const bytes = await write(id);
    const now = Date.now;
    Date.now = () => now() + 400 * 24 * 3600 * 1000;
    try {
      assert.deepEqual(await write(id), bytes);
    } finally {
      Date.now = now;
    }
  });

for (const { id } of dataFormats)
  it(`${id} of a table without rows can be read`, async () => {
    const format = must(
      dataFormats.find((one) => one.id === id),
      id,
    );
    const bytes = await format.format({ ...described, table: toTable(shape, []) });
    if (id === 'parquet') assert.deepEqual(await parquetReadObjects({ file: new Uint8Array(bytes).buffer }), []);
    else assert.equal(bytes.length === 0, id === 'jsonl');
  });
