/**
 * A load on a server or cluster: into a database of its own, which is read once it is whole. Whatever interrupts it, and
 * however many run at once, the loads before it stay as they are.
 */
import { fillLoad } from '../fillLoad.ts';
import type { LoadInput, LoadSummary } from '../fillLoad.ts';
import { ServiceProblem } from '../serviceProblem.ts';
import { parseRows } from '../sqlStore.ts';
import type { SqlLoader } from '../sqlStore.ts';
import { toDatabase, toRemoval, toSeal } from '../tableDefinitions.ts';
import type { LoadPlace } from '../tableDefinitions.ts';
import { send } from './clickHouse.ts';
import type { ClickHouseServer } from './clickHouse.ts';
import { findCompleteLoads, findOldLoads } from './serverStore.ts';

/** A service may still answer from the load before the newest. */
const KEPT_LOADS = 2;
/** Milliseconds for one statement, as the merging of a batch may take long. */
const LONGEST_STEP = 300_000;
const DATABASE_EXISTS = '82';

/** Rows are on the disks of every replica that is up before the next step. */
const loadingSettings = { distributed_foreground_insert: '1', insert_quorum: 'auto' };

/** Loads plans and returns what was loaded. Rejects with a ServiceProblem, and then nothing has changed. */
export async function loadServer(server: ClickHouseServer, input: LoadInput): Promise<LoadSummary> {
  const place = await makeDatabase(server);
  const loader = createLoader(server, place);
  try {
    const summary = await fillLoad(loader, place, input);
    await loader.run(toSeal(place));
    await removeOld(server, loader);
    return summary;
  } catch (error) {
    // A server that is gone cannot remove it; the load of another day will.
    await loader.run(toRemoval(place)).catch(() => undefined);
    throw error;
  }
}

/** The next free number; another load may take it first. */
async function makeDatabase(server: ClickHouseServer): Promise<LoadPlace> {
  const newest = Number((await findCompleteLoads(server)).at(-1)?.slice(-6) ?? 0);
  for (let number = newest + 1; ; number += 1) {
    const place = { database: `zhigui_${String(number).padStart(6, '0')}`, cluster: server.cluster };
    try {
      await send(server, toDatabase(place), { timeout: LONGEST_STEP });
      return place;
    } catch (error) {
      if (!(error instanceof ServiceProblem) || error.code !== DATABASE_EXISTS) throw error;
    }
  }
}

function createLoader(server: ClickHouseServer, { database, cluster }: LoadPlace): SqlLoader {
  const settings = cluster === undefined ? {} : loadingSettings;
  return {
    run: async (text, values = {}) => {
      await send(server, text, { values, timeout: LONGEST_STEP });
    },
    insert: async (table, lines) => {
      const text = `INSERT INTO ${database}.${table} FORMAT JSONEachRow`;
      await send(server, text, { settings, body: lines, timeout: LONGEST_STEP });
    },
    count: async (table) => {
      const text = `SELECT toUInt32(count()) AS total FROM ${database}.${table} FORMAT JSONEachRow`;
      return Number(parseRows(await send(server, text, { timeout: LONGEST_STEP }))[0]?.['total']);
    },
  };
}

async function removeOld(server: ClickHouseServer, loader: SqlLoader): Promise<void> {
  const complete = await findCompleteLoads(server);
  const abandoned = (await findOldLoads(server)).filter((database) => !complete.includes(database));
  for (const database of [...complete.slice(0, -KEPT_LOADS), ...abandoned])
    await loader.run(toRemoval({ database, cluster: server.cluster }));
}
