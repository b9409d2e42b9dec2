/**
 * The newest load on this machine, asked through the library.
 *
 * A process holds one folder at a time and questions are answered one after another, each on both processors; so a new
 * load is taken up between two questions, and the old folder is let go of.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ServiceProblem, toProblem } from '../serviceProblem.ts';
import { parseRows, readingSettings } from '../sqlStore.ts';
import type { SqlRow, SqlStatement, SqlStore } from '../sqlStore.ts';
import type { ChdbLibrary, ChdbSession } from './engineFolder.ts';

/** The database within a load's folder. */
export const EMBEDDED_DATABASE = 'zhigui';

/** The numbers of the complete loads in a folder, oldest first. `findLoads('.service/loads') // => ['000001', '000002']` */
export function findLoads(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d{6}$/.test(name))
    .sort();
}

/** A store on the loads of a folder. */
export function openEmbeddedStore({ Session, drainPending }: ChdbLibrary, folder: string): SqlStore {
  let open: { load: string; session: ChdbSession } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const close = async (): Promise<void> => {
    open?.session.close();
    open = undefined;
    await drainPending();
  };
  const openNewest = async (): Promise<ChdbSession> => {
    const load = findLoads(folder).at(-1);
    if (load === undefined) throw nothingLoaded();
    if (open?.load === load) return open.session;
    await close();
    const connectionArgs = Object.entries(readingSettings).map(([name, value]) => `--${name}=${value}`);
    const session = openSession(() => new Session(join(folder, load), { connectionArgs }));
    open = { load, session };
    return session;
  };
  const answer = async ({ text, values }: SqlStatement): Promise<SqlRow[]> => {
    const session = await openNewest();
    const bound = { ...values, db: EMBEDDED_DATABASE };
    return parseRows(await asked(() => session.queryBindAsync(text, bound, { format: 'JSONEachRow' })));
  };
  /** After what was asked before, whether or not that failed. */
  const inTurn = <Value>(run: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(run, run);
    last = turn.catch(() => undefined);
    return turn;
  };
  return { ask: (statement) => inTurn(() => answer(statement)), close: () => inTurn(close) };
}

/** The text of an answer of the library. Rejects with a ServiceProblem. */
export async function asked(run: () => Promise<{ text: () => string }>): Promise<string> {
  try {
    return (await run()).text();
  } catch (error) {
    throw toChdbProblem(error);
  }
}

/** An error of the library, which names ClickHouse's code. */
export function toChdbProblem(error: unknown): ServiceProblem {
  if (error instanceof ServiceProblem) return error;
  const { message = String(error), clickhouseCode } = error as { message?: string; clickhouseCode?: number };
  return toProblem(String(clickhouseCode ?? /Code: (\d+)/.exec(message)?.[1] ?? ''), message);
}

/** A session. Throws a ServiceProblem when another process has the folder. */
export function openSession(open: () => ChdbSession): ChdbSession {
  try {
    return open();
  } catch {
    throw new ServiceProblem(503, {
      zh: '另一个进程正在使用这份数据，或者数据读不出来；请停掉它，或者重新载入',
      en: 'another process uses this load, or it cannot be read; stop that process, or load again',
    });
  }
}

/** What a store says before the first load. */
function nothingLoaded(): ServiceProblem {
  return new ServiceProblem(503, {
    zh: '还没有载入数据；请运行 npm run service -- --load',
    en: 'nothing is loaded; run npm run service -- --load',
  });
}
