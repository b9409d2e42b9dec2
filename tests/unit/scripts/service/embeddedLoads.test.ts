/** Loads on this machine, with a library that only keeps files: what interrupts a load, two at once, what readers see. */
import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { findLoads, openEmbeddedStore } from '../../../../scripts/service/embedded/embeddedStore.ts';
import { findChdb, getChdb } from '../../../../scripts/service/embedded/engineFolder.ts';
import type { ChdbLibrary, ChdbSession } from '../../../../scripts/service/embedded/engineFolder.ts';
import { loadEmbedded } from '../../../../scripts/service/embedded/loadEmbedded.ts';
import { openEngines } from '../../../../scripts/service/engineAnswers.ts';
import { toAnswer } from '../../../../scripts/service/serveAnswers.ts';
import { ServiceProblem } from '../../../../scripts/service/serviceProblem.ts';
import { committedRecords } from '../../search/builtIndex.ts';

const plans = committedRecords().slice(0, 1);
const engines = openEngines('no folder');
const input = { plans, records: plans[0]?.records.length ?? 0 };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhigui-loads-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Rows are lines of files; a question is answered with the folder's name. */
function fakeLibrary(failing: { insert?: () => Error; counts?: number; locked?: true } = {}): ChdbLibrary {
  class Session implements ChdbSession {
    readonly folder: string;
    constructor(at: string) {
      if (failing.locked) throw new Error('Failed to create connection');
      this.folder = at;
      mkdirSync(at, { recursive: true });
    }
    queryBindAsync(text: string): Promise<{ text: () => string }> {
      const table = /^SELECT toUInt32\(count\(\)\) AS total FROM zhigui\.(\w+)/.exec(text)?.[1];
      const lines =
        table === undefined ? 0 : (readFileSync(join(this.folder, table), 'utf8').match(/\n/g) ?? []).length;
      const row = text.startsWith('CREATE') ? '' : JSON.stringify({ total: failing.counts ?? lines, at: this.folder });
      return Promise.resolve({ text: () => row });
    }
    insert({ table, values }: { table: string; values: Buffer }): Promise<unknown> {
      if (failing.insert !== undefined) return Promise.reject(failing.insert());
      appendFileSync(join(this.folder, table.replace('zhigui.', '')), values);
      return Promise.resolve();
    }
    close(): void {
      this.folder.trim();
    }
  }
  return { Session, drainPending: () => Promise.resolve() };
}

test('a load gets the next number, and the two newest are kept', async () => {
  for (let load = 0; load < 3; load += 1) await loadEmbedded(fakeLibrary(), folder, input);
  assert.deepEqual(readdirSync(folder).sort(), ['000002', '000003']);
});

const failures: [why: string, failing: Parameters<typeof fakeLibrary>[0], said: RegExp][] = [
  ['the disk is full', { insert: () => Object.assign(new Error('Code: 243. NOT_ENOUGH_SPACE'), { clickhouseCode: 243 }) }, /磁盘已满/], // prettier-ignore
  ['the system says so', { insert: () => new Error('write: No space left on device') }, /磁盘已满/],
  ['rows are lost', { counts: 1 }, /这次载入作废/],
];

for (const [why, failing, said] of failures)
  test(`the load before stays when ${why}`, async () => {
    await loadEmbedded(fakeLibrary(), folder, input);
    await assert.rejects(
      loadEmbedded(fakeLibrary(failing), folder, input),
      (error) => error instanceof ServiceProblem && said.test(error.words.zh) && !error.message.includes('\n'),
    );
    assert.deepEqual(readdirSync(folder), ['000001']);
  });

test('another load that takes the number first is not replaced', async () => {
  const library = fakeLibrary();
  const both = function* () {
    yield* plans;
    // As another process does, while this one is still loading.
    mkdirSync(join(folder, '000001'));
    appendFileSync(join(folder, '000001/records'), 'theirs');
  };
  await loadEmbedded(library, folder, { plans: both(), records: 0 });
  assert.deepEqual(findLoads(folder), ['000001', '000002']);
  assert.equal(readFileSync(join(folder, '000001/records'), 'utf8'), 'theirs');
});

test('what a killed load left is removed, what a running one makes is not', async () => {
  mkdirSync(join(folder, 'next-999999999'), { recursive: true });
  mkdirSync(join(folder, `next-${process.ppid}`), { recursive: true });
  await loadEmbedded(fakeLibrary(), folder, input);
  assert.deepEqual(readdirSync(folder).sort(), ['000001', `next-${process.ppid}`]);
});

test('a store takes up a new load between two questions', async () => {
  const library = fakeLibrary();
  await loadEmbedded(library, folder, input);
  const store = openEmbeddedStore(library, folder);
  const ask = async (): Promise<unknown> => (await store.ask({ text: 'SELECT 1', values: {} }))[0]?.['at'];
  assert.equal(await ask(), join(folder, '000001'));
  await loadEmbedded(library, folder, input);
  assert.deepEqual(await Promise.all([ask(), ask()]), [join(folder, '000002'), join(folder, '000002')]);
  await store.close();
});

test('before the first load every question is answered with what to do', async () => {
  const { status, body } = await toAnswer(
    { store: openEmbeddedStore(fakeLibrary(), join(folder, 'none')), engines },
    '/healthz',
  );
  assert.equal(status, 503);
  assert.match(body, /npm run service -- --load/);
});

test('a folder that another process has open is said to be', async () => {
  await loadEmbedded(fakeLibrary(), folder, input);
  const locked = fakeLibrary({ locked: true });
  const { status, body } = await toAnswer({ store: openEmbeddedStore(locked, folder), engines }, '/search?q=近视');
  assert.equal(status, 503);
  assert.match(body, /另一个进程正在使用/);
});

test('without the library, one line says how to install it', () => {
  assert.equal(findChdb(folder), undefined);
  assert.throws(() => getChdb(folder), /npm run service -- --install/);
  assert.ok(!existsSync(join(folder, 'engine')));
});
