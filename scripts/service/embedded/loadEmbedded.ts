/**
 * A load on this machine: into a folder of its own, which gets its number when it is whole. Whatever interrupts it, and
 * however many run at once, the loads before it stay as they are.
 */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../../command/isRunning.ts';
import { fillLoad } from '../fillLoad.ts';
import type { LoadInput, LoadSummary } from '../fillLoad.ts';
import { toDatabase } from '../tableDefinitions.ts';
import { parseRows } from '../sqlStore.ts';
import type { SqlLoader } from '../sqlStore.ts';
import { asked, EMBEDDED_DATABASE, findLoads, openSession, toChdbProblem } from './embeddedStore.ts';
import type { ChdbLibrary, ChdbSession } from './engineFolder.ts';

/** A service may still answer from the load before the newest. */
const KEPT_LOADS = 2;

/** Loads plans into `folder` and returns what was loaded. Rejects with a ServiceProblem, and then nothing has changed. */
export async function loadEmbedded(library: ChdbLibrary, folder: string, input: LoadInput): Promise<LoadSummary> {
  const next = join(folder, `next-${process.pid}`);
  try {
    rmSync(next, { recursive: true, force: true });
    mkdirSync(next, { recursive: true });
    const summary = await fillFolder(library, next, input);
    giveNumber(folder, next);
    removeOld(folder);
    return summary;
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
}

async function fillFolder(
  { Session, drainPending }: ChdbLibrary,
  next: string,
  input: LoadInput,
): Promise<LoadSummary> {
  const session = openSession(() => new Session(next, { connectionArgs: ['--max_threads=2'] }));
  try {
    const loader = createLoader(session);
    const place = { database: EMBEDDED_DATABASE, cluster: undefined };
    await loader.run(toDatabase(place));
    return await fillLoad(loader, place, input);
  } finally {
    session.close();
    await drainPending();
  }
}

function createLoader(session: ChdbSession): SqlLoader {
  const ask = (text: string, values: object = {}): Promise<string> =>
    asked(() => session.queryBindAsync(text, values, { format: 'JSONEachRow' }));
  return {
    run: async (text, values) => {
      await ask(text, values);
    },
    insert: async (table, lines) => {
      try {
        await session.insert({
          table: `${EMBEDDED_DATABASE}.${table}`,
          values: Buffer.from(lines),
          format: 'JSONEachRow',
        });
      } catch (error) {
        throw toChdbProblem(error);
      }
    },
    count: async (table) => {
      const text = await ask(`SELECT toUInt32(count()) AS total FROM ${EMBEDDED_DATABASE}.${table}`);
      return Number(parseRows(text)[0]?.['total']);
    },
  };
}

/** Another load may take the same number first: renaming onto a folder that is not empty fails, and the next is free. */
function giveNumber(folder: string, next: string): void {
  for (let number = Number(findLoads(folder).at(-1) ?? 0) + 1; ; number += 1) {
    try {
      renameSync(next, join(folder, String(number).padStart(6, '0')));
      return;
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
    }
  }
}

/** Loads that no service needs, and what interrupted ones left. */
function removeOld(folder: string): void {
  const old = findLoads(folder).slice(0, -KEPT_LOADS);
  const left = readdirSync(folder).filter((name) => /^next-\d+$/.test(name) && !isRunning(Number(name.slice(5))));
  for (const name of [...old, ...left]) rmSync(join(folder, name), { recursive: true, force: true });
}
