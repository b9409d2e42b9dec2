/** Runs Node's tests: groups of files, each in a process, as many at once as there are processors. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runNode } from '../command/runNode.ts';
import { toNodeGroups } from './nodeGroups.ts';
import type { NodeGroup } from './nodeGroups.ts';

const listFailed = fileURLToPath(new URL('failedTests.ts', import.meta.url));

/**
 * Returns the exit code, and each test that failed, with its place, for the end of a run in which much is printed after
 * them. `update` makes the tests rewrite their expectations.
 */
export async function runNodeTests(
  files: readonly string[],
  update: boolean,
): Promise<{ code: number; failed: string[] }> {
  const groups = toNodeGroups(files);
  console.log(`\nNode's tests: ${String(files.length)} files in ${String(groups.length)} processes`);
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-tests-'));
  // By default Node leaves one processor free; of two that is half.
  const concurrency = `--test-concurrency=${String(availableParallelism())}`;
  const entries = groups.map((group, at) => entryOf(folder, group, at));
  const list = join(folder, 'failed.txt');
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[`--test-reporter=${pathToFileURL(listFailed).href}`, `--test-reporter-destination=${list}`],
  ];
  const code = await runNode(['--test', ...reporters, concurrency, ...entries], {
    ...(update ? { UPDATE: '1' } : {}),
    // Many processes load the same modules: their types are stripped and their code compiled once.
    NODE_COMPILE_CACHE: resolve('node_modules/.cache/node'),
  });
  const failed = readFileSync(list, 'utf8').split('\n').slice(0, -1);
  rmSync(folder, { recursive: true });
  return { code, failed };
}

/** The file that Node runs for a group, a module that imports its files. Node runs them in the order of their names. */
function entryOf(folder: string, { name, files }: NodeGroup, at: number): string {
  const entry = join(folder, `${String(at).padStart(3, '0')}-${name.replaceAll('/', '-')}.mjs`);
  writeFileSync(entry, files.map((file) => `import ${JSON.stringify(pathToFileURL(resolve(file)).href)};\n`).join(''));
  return entry;
}
