/**
 * Loads on a server or cluster, each a database such as `zhigui_000001`, the greatest number the newest. One that is being
 * filled lacks the table `complete`, and nobody reads it.
 */
import { parseRows, readingSettings } from '../sqlStore.ts';
import type { SqlStore } from '../sqlStore.ts';
import { ServiceProblem } from '../serviceProblem.ts';
import { send } from './clickHouse.ts';
import type { ClickHouseServer } from './clickHouse.ts';

/** Milliseconds until another load is looked for. */
const LOOK_AGAIN = 5_000;
/** Milliseconds, somewhat more than the engine's own limit. */
const LONGEST_QUESTION = 15_000;
/** A user whose profile says 2 may not even say 1, and 2 forbids the same statements. */
const askingSettings = { ...readingSettings, readonly: '2' };
const LOADS = `'^zhigui_[0-9]{6}$'`;

/** A store on the newest load of a server. `now` gives milliseconds. */
export function openServerStore(server: ClickHouseServer, now: () => number = Date.now): SqlStore {
  let newest: { database: string; at: number } | undefined;
  const findNewest = async (): Promise<string> => {
    if (newest !== undefined && now() - newest.at < LOOK_AGAIN) return newest.database;
    const database = (await findCompleteLoads(server)).at(-1);
    if (database === undefined) throw nothingThere();
    newest = { database, at: now() };
    return database;
  };
  return {
    ask: async ({ text, values }) => {
      const bound = { ...values, db: await findNewest() };
      const formatted = `${text} FORMAT JSONEachRow`;
      return parseRows(
        await send(server, formatted, { values: bound, settings: askingSettings, timeout: LONGEST_QUESTION }),
      );
    },
    close: () => Promise.resolve(),
  };
}

/** The databases of complete loads, oldest first. Rejects with a ServiceProblem. */
export function findCompleteLoads(server: ClickHouseServer): Promise<string[]> {
  return findDatabases(server, `name = 'complete'`);
}

/** The databases of loads that were begun a day ago or earlier; those that are not complete will never be. */
export function findOldLoads(server: ClickHouseServer): Promise<string[]> {
  return findDatabases(server, `name = 'records' AND metadata_modification_time < now() - INTERVAL 1 DAY`);
}

async function findDatabases(server: ClickHouseServer, condition: string): Promise<string[]> {
  const text = `SELECT DISTINCT database FROM system.tables WHERE ${condition} AND match(database, ${LOADS}) ORDER BY database FORMAT JSONEachRow`;
  const rows = parseRows(await send(server, text, { settings: askingSettings, timeout: LONGEST_QUESTION }));
  return rows.map(({ database }) => String(database));
}

function nothingThere(): ServiceProblem {
  return new ServiceProblem(503, {
    zh: '数据库服务器上还没有载入数据；请运行 npm run service -- --load',
    en: 'nothing is loaded on the database server; run npm run service -- --load',
  });
}
