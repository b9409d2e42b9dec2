/**
 * How the search service scales: what it costs to load some hundred thousand records, and then more than a million, and
 * how long a question takes. The corpora are copies of the plans, as for the index (scaleCorpus.ts), made one by one.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyQuery } from '../../src/search/query/query.ts';
import { contentFolder } from '../command/folders.ts';
import { readWords } from '../search/readPlans.ts';
import { readRecords } from '../search/readRecords.ts';
import type { RecordedPlan } from '../search/readRecords.ts';
import { answerSearch } from '../service/answerSearch.ts';
import { answerTargets } from '../service/answerTargets.ts';
import { openEmbeddedStore } from '../service/embedded/embeddedStore.ts';
import { getChdb } from '../service/embedded/engineFolder.ts';
import { loadEmbedded } from '../service/embedded/loadEmbedded.ts';
import type { SqlStore } from '../service/sqlStore.ts';
import { createCopies } from './scaleCorpus.ts';
import type { CopyPlan } from './scaleCorpus.ts';

export interface ServiceRow {
  times: number;
  records: number;
  /** Of processor time, without making the copies; and of elapsed time, with it. */
  loadSeconds: number;
  loadElapsed: number;
  megabytes: number;
  /** Resident memory: the most of the process so far, and after the questions. */
  loadingMegabytes: number;
  askingMegabytes: number;
  queries: number;
  hits: number;
  /** Of `/search`: milliseconds for the count and the first 20. */
  search: Times;
  /** Of `/targets` grouped by indicator. */
  targets: Times;
}

interface Times {
  median: number;
  p95: number;
  /** Milliseconds of processor time a question. */
  processor: number;
}

const SCALES = [110, 1100];
const QUERIES = 100;

/** A row for each scale, smallest first. Throws a ServiceProblem when the engine is not installed. */
export async function benchService(progress: (line: string) => void, scales = SCALES): Promise<ServiceRow[]> {
  getChdb();
  const plans = readRecords(contentFolder);
  const copy = createCopies(plans);
  const rows: ServiceRow[] = [];
  for (const times of scales) {
    progress(`${times}× …`);
    rows.push(await measure(times, plans, copy));
  }
  return rows;
}

async function measure(times: number, plans: readonly RecordedPlan[], copy: CopyPlan): Promise<ServiceRow> {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-service-'));
  const copying = { seconds: 0 };
  const began = { at: performance.now(), processor: processorSeconds() };
  try {
    const { records } = await loadEmbedded(getChdb(), folder, {
      plans: copies(times, plans, copy, copying),
      records: times * plans.reduce((sum, plan) => sum + plan.records.length, 0),
    });
    const loadSeconds = processorSeconds() - began.processor - copying.seconds;
    const loadElapsed = (performance.now() - began.at) / 1000;
    const loadingMegabytes = process.resourceUsage().maxRSS / 1024;
    const store = openEmbeddedStore(getChdb(), folder);
    const asked = await askAll(store);
    await store.close();
    return { times, records, loadSeconds, loadElapsed, loadingMegabytes, megabytes: megabytesOf(folder), ...asked };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function* copies(
  times: number,
  plans: readonly RecordedPlan[],
  copy: CopyPlan,
  copying: { seconds: number },
): Generator<RecordedPlan> {
  for (let number = 0; number < times; number += 1) {
    for (const plan of plans) {
      const began = processorSeconds();
      const copied = copy(plan, number);
      copying.seconds += processorSeconds() - began;
      yield copied;
    }
  }
}

/** The same words for both kinds of questions, after one that opens the store. */
async function askAll(store: SqlStore) {
  const words = readWords(contentFolder);
  const terms = Array.from(
    { length: QUERIES },
    (_, at) => words[Math.floor((at * words.length) / QUERIES)]?.word ?? '',
  );
  const toRequest = (term: string) => ({
    ...{ query: { ...emptyQuery, terms: term, literal: true }, offset: 0, limit: 20, format: 'json' as const },
    group: 'indicator' as const,
  });
  await answerSearch(store, toRequest('儿童'));
  let hits = 0;
  const search = await time(terms, async (term) => {
    hits += (await answerSearch(store, toRequest(term))).total;
  });
  const targets = await time(terms, async (term) => {
    await answerTargets(store, toRequest(term));
  });
  const askingMegabytes = process.memoryUsage.rss() / 1024 ** 2;
  return { queries: terms.length, hits, search, targets, askingMegabytes };
}

async function time(terms: readonly string[], ask: (term: string) => Promise<void>): Promise<Times> {
  const elapsed: number[] = [];
  const began = processorSeconds();
  for (const term of terms) {
    const start = performance.now();
    await ask(term);
    elapsed.push(performance.now() - start);
  }
  elapsed.sort((a, b) => a - b);
  const quantile = (share: number): number => elapsed[Math.floor(elapsed.length * share)] ?? 0;
  return {
    ...{ median: quantile(0.5), p95: quantile(0.95) },
    processor: (1000 * (processorSeconds() - began)) / terms.length,
  };
}

/** Of this process, with the threads of the engine. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function megabytesOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 1e6;
}
