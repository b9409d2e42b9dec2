/**
 * The folder of the embedded engine, outside of the repository's files: the installed library, and one folder a load.
 *
 * `engine/` is what `npm ci` makes of this folder's package.json and lock file. `loads/000001` is a complete load, the
 * greatest number the newest; `loads/next-<process>` one that is being made.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ServiceProblem } from '../serviceProblem.ts';

/** Tests and operators set another one with ZHIGUI_SERVICE. */
export const engineFolder =
  process.env['ZHIGUI_SERVICE'] ?? fileURLToPath(new URL('../../../.service', import.meta.url));
/** A package of this folder's own package.json, and not of the site's. */
const LIBRARY = 'chdb';
const shipped = fileURLToPath(new URL('..', import.meta.url));

/** The part of chdb that is used. A process has one folder open at a time. */
export interface ChdbLibrary {
  Session: new (folder: string, options: { connectionArgs: readonly string[] }) => ChdbSession;
  /** Settles once closed sessions have let go of their folders. */
  drainPending: () => Promise<void>;
}

export interface ChdbSession {
  queryBindAsync: (text: string, values: object, options: { format: string }) => Promise<{ text: () => string }>;
  insert: (rows: { table: string; values: Buffer; format: 'JSONEachRow' }) => Promise<unknown>;
  close: () => void;
}

/** The installed library; undefined when it is not installed, or not for this machine. */
export function findChdb(folder: string = engineFolder): ChdbLibrary | undefined {
  try {
    return createRequire(join(folder, 'engine/package.json'))(LIBRARY) as ChdbLibrary;
  } catch {
    return undefined;
  }
}

/** The library. Throws a ServiceProblem that says how to install it. */
export function getChdb(folder: string = engineFolder): ChdbLibrary {
  const library = findChdb(folder);
  if (library !== undefined) return library;
  throw new ServiceProblem(503, {
    zh: '没有安装 chdb（546 MB，限 glibc 的 Linux 和 macOS）；请运行 npm run service -- --install，或用 ZHIGUI_CLICKHOUSE_URL 指定服务器',
    en: 'chdb is not installed (546 MB; Linux with glibc, macOS); run npm run service -- --install, or name a server with ZHIGUI_CLICKHOUSE_URL',
  });
}

/** Installs the library of the lock file, unless that has been done. Throws a ServiceProblem when it cannot be. */
export function installChdb(folder: string = engineFolder): void {
  if (findChdb(folder) !== undefined) return;
  const target = join(folder, 'engine');
  mkdirSync(target, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(shipped, name), join(target, name));
  try {
    // Nothing of it needs to be built, so nothing of it is run.
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', target], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    throw new ServiceProblem(503, {
      zh: 'chdb 没有装上；请看上面 npm 的说明',
      en: 'chdb could not be installed; see what npm says above',
    });
  }
  getChdb(folder);
}
