/** Plans into a database that nobody reads yet: tables, rows in batches, and a count of what arrived. */
import type { RecordedPlan } from '../search/readRecords.ts';
import { toLoadedRows } from './loadedRows.ts';
import { ServiceProblem } from './serviceProblem.ts';
import type { SqlLoader, SqlRow } from './sqlStore.ts';
import { toTables } from './tableDefinitions.ts';
import type { LoadPlace } from './tableDefinitions.ts';

/** The plans of a load, one after another: they need not all be in memory. */
export interface LoadInput {
  plans: Iterable<RecordedPlan>;
  /** How many records they have, about; it decides about the text index. */
  records: number;
}

export interface LoadSummary {
  plans: number;
  records: number;
  targets: number;
}

/** Rows of a batch: one part of a table, merged by the engine later. */
const BATCH = 20_000;

/** Makes the tables in an empty database and fills them; whoever calls it makes the load readable after that. Rejects with a ServiceProblem. */
export async function fillLoad(
  loader: SqlLoader,
  place: LoadPlace,
  { plans, records }: LoadInput,
): Promise<LoadSummary> {
  for (const definition of toTables(place, records)) await loader.run(definition);
  const tables = { records: createBatches(loader, 'records'), targets: createBatches(loader, 'targets') };
  let at = 0;
  for (const plan of plans) {
    const rows = toLoadedRows({ ...plan, at });
    await tables.records.add(rows.records);
    await tables.targets.add(rows.targets);
    at += 1;
  }
  const counts = { plans: at, records: await tables.records.end(), targets: await tables.targets.end() };
  for (const table of ['records', 'targets'] as const) {
    const arrived = await loader.count(table);
    if (arrived !== counts[table]) throw lostRows(table, counts[table], arrived);
  }
  return counts;
}

function createBatches(loader: SqlLoader, table: string) {
  let lines: string[] = [];
  let sent = 0;
  const send = async (): Promise<void> => {
    if (lines.length === 0) return;
    const batch = lines;
    lines = [];
    await loader.insert(table, `${batch.join('\n')}\n`);
    sent += batch.length;
  };
  return {
    add: async (rows: readonly SqlRow[]): Promise<void> => {
      for (const row of rows) lines.push(JSON.stringify(row));
      if (lines.length >= BATCH) await send();
    },
    /** The number of rows sent. */
    end: async (): Promise<number> => {
      await send();
      return sent;
    },
  };
}

function lostRows(table: string, sent: number, arrived: number): ServiceProblem {
  return new ServiceProblem(503, {
    zh: `表 ${table} 送出 ${sent} 行，收到 ${arrived} 行；这次载入作废`,
    en: `table ${table}: ${sent} rows sent, ${arrived} arrived; this load is given up`,
  });
}
