/**
 * `npm run service [-- --install|--load|--page|--check]`: the search and numbers service of scripts/service/README.md.
 * Without an option it installs the engine and loads the plans where that has not been done, then serves on localhost until
 * Ctrl-C. `--page` serves what the search page asks and nothing else, which needs no ClickHouse.
 *
 * The engine is ClickHouse as a library in `.service/`, or the server that ZHIGUI_CLICKHOUSE_URL names (and its cluster
 * ZHIGUI_CLICKHOUSE_CLUSTER). $PORT is the port, 8410 if unset. `--check` asks the committed queries of both engines.
 */
import { join } from 'node:path';
import { readCommandLine } from './command/commandLine.ts';
import { builtIndexFolder, contentFolder } from './command/folders.ts';
import { inBothLanguages, runCommand } from './command/inputError.ts';
import { runNode } from './command/runNode.ts';
import { readRecords } from './search/readRecords.ts';
import { findLoads, openEmbeddedStore } from './service/embedded/embeddedStore.ts';
import { engineFolder, getChdb, installChdb } from './service/embedded/engineFolder.ts';
import { loadEmbedded } from './service/embedded/loadEmbedded.ts';
import { openEngines } from './service/engineAnswers.ts';
import type { LoadInput } from './service/fillLoad.ts';
import { parseServer } from './service/server/clickHouse.ts';
import type { ClickHouseServer } from './service/server/clickHouse.ts';
import { loadServer } from './service/server/loadServer.ts';
import { findCompleteLoads, openServerStore } from './service/server/serverStore.ts';
import { createService } from './service/serveAnswers.ts';
import { noStore } from './service/sqlStore.ts';
import type { SqlStore } from './service/sqlStore.ts';

const USAGE = 'npm run service [-- --install|--load|--page|--check]';
const HOST = '127.0.0.1';
const PORT = 8410;
const loads = join(engineFolder, 'loads');
const flag = { type: 'boolean', default: false } as const;

await runCommand(async () => {
  const { values } = readCommandLine(USAGE, { options: { install: flag, load: flag, page: flag, check: flag } });
  const server = findServer();
  if (values.check) return check();
  if (values.page) return serve(noStore);
  if (server === undefined && (values.install || !values.load)) install();
  if (values.install) return;
  if (values.load || !(await isLoaded(server))) await load(server);
  if (!values.load) serve(server === undefined ? openEmbeddedStore(getChdb(), loads) : openServerStore(server));
});

/** The server that the environment names; undefined for the library. */
function findServer(): ClickHouseServer | undefined {
  const { ZHIGUI_CLICKHOUSE_URL: url, ZHIGUI_CLICKHOUSE_CLUSTER: cluster } = process.env;
  return url === undefined || url === '' ? undefined : parseServer(url, cluster === '' ? undefined : cluster);
}

function install(): void {
  process.stderr.write('chdb (546 MB) …\n');
  installChdb();
}

async function isLoaded(server: ClickHouseServer | undefined): Promise<boolean> {
  return (server === undefined ? findLoads(loads) : await findCompleteLoads(server)).length > 0;
}

async function load(server: ClickHouseServer | undefined): Promise<void> {
  const input = readInput();
  const { plans, records, targets } =
    server === undefined ? await loadEmbedded(getChdb(), loads, input) : await loadServer(server, input);
  console.log(`Loaded ${plans} plans: ${records} records, ${targets} targets.`);
}

function readInput(): LoadInput {
  const plans = readRecords(contentFolder);
  return { plans, records: plans.reduce((sum, plan) => sum + plan.records.length, 0) };
}

function serve(store: SqlStore): void {
  const port = readPort();
  const service = createService({ store, engines: openEngines(builtIndexFolder) });
  service.on('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(`${error.code === 'EADDRINUSE' ? `PORT ${port}: in use | 端口已被占用` : error.message}\n`);
    process.exit(1);
  });
  service.listen(port, HOST, () => console.log(`The service answers at http://${HOST}:${port} (Ctrl-C stops it)`));
  const stop = (): void => {
    service.close(() => void store.close().finally(() => process.exit(0)));
    service.closeIdleConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

function readPort(): number {
  const port = Number(process.env['PORT'] ?? PORT);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw inBothLanguages({ zh: 'PORT 应是 0 到 65535 的整数', en: 'PORT is a whole number from 0 to 65535' });
}

/** The comparison is a test, which is left out where the library is not installed. */
async function check(): Promise<void> {
  getChdb();
  process.exitCode = await runNode(['--test', 'tests/corpus/service.test.ts']);
}
