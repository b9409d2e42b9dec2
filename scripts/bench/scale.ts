/**
 * How search grows: what an index costs for each plan, and what a query loads, at 1, 10 and 100 times the corpus.
 *
 * Two ways are measured side by side: one index for everything, as the site has it, and bundles of at most BUNDLE
 * records, of which a question about one region asks one and a question about all asks each. One index for 100 times
 * is not measured: Pagefind takes more than 15 GB of memory to make it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentFolder } from '../folders.ts';
import { buildIndex } from '../search/buildIndex.ts';
import type { IndexFiles } from '../search/buildIndex.ts';
import { readWords } from '../search/readPlans.ts';
import { readRecords } from '../search/readRecords.ts';
import type { RecordedPlan } from '../search/readRecords.ts';
import { childrensProcessorTime } from './childrensProcessorTime.ts';
import { coldBytes } from './coldBytes.ts';
import { createCopies } from './scaleCorpus.ts';

export interface IndexRow {
  plans: number;
  records: number;
  /** For each plan, on average. */
  files: number;
  kilobytes: number;
  /** Milliseconds of processor time, ours and Pagefind's, for each plan. */
  milliseconds: number;
  /** Of all queries together. */
  hits: number;
  /** Kilobytes every reader loads once, with the engine itself. */
  startKilobytes: number;
  /** Kilobytes that a query loads besides: of all queries the median, and what one in twenty exceeds. */
  median: number;
  p95: number;
}

export interface ScaleRow extends IndexRow {
  name: string;
  /** Bytes of the index for each plan, by those of the first row. */
  costRatio: number;
}

const BUNDLE = 7000;
/** Every so-many-th word of the keyword index is asked for. */
const EVERY = 15;

/**
 * Rows for 1 and 10 times the corpus in one index, and for 10 and 100 times in bundles: of these the first, which has
 * the corpus itself in it, and the last. The bundles between are made as the last is.
 */
export async function benchScale(progress: (line: string) => void): Promise<ScaleRow[]> {
  const plans = readRecords(contentFolder);
  const copyPlan = createCopies(plans);
  const times = (count: number): RecordedPlan[] =>
    Array.from({ length: count }, (_, copy) => plans.map((plan) => copyPlan(plan, copy))).flat();
  const [tenfold, hundredfold] = [10, 100].map((count) => toBundles(times(count), BUNDLE));
  const indexes: [string, RecordedPlan[]][] = [
    ['1×', plans],
    ['10×, one index', times(10)],
    ...bundleRows('10×', tenfold ?? []),
    ...bundleRows('100×', hundredfold ?? []),
  ];
  const rows: ScaleRow[] = [];
  for (const [name, indexed] of indexes) {
    progress(`${name}: ${String(indexed.length)} plans …`);
    const row = await measureIndex(indexed, readQueries());
    rows.push({ ...row, name, costRatio: row.kilobytes / (rows[0] ?? row).kilobytes });
  }
  return rows;
}

function bundleRows(scale: string, bundles: readonly RecordedPlan[][]): [string, RecordedPlan[]][] {
  return [0, bundles.length - 1].map((at) => [
    `${scale}, bundle ${String(at + 1)} of ${String(bundles.length)}`,
    bundles[at] ?? [],
  ]);
}

/** Words of every frequency, as readers may ask for them. */
function readQueries(): string[] {
  return readWords(contentFolder)
    .filter((_, at) => at % EVERY === 0)
    .map((entry) => entry.word);
}

/** Builds the index of these plans in a folder of its own, asks it every query on a fresh engine, and removes it. */
async function measureIndex(plans: readonly RecordedPlan[], queries: readonly string[]): Promise<IndexRow> {
  const before = processorMilliseconds();
  const files = await buildIndex(plans);
  const milliseconds = (await settledProcessorMilliseconds()) - before;
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-scale-'));
  try {
    writeFiles(folder, files);
    const { start, each, hits } = await coldBytes(folder, queries);
    const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
    const sorted = each.toSorted((a, b) => a - b);
    return {
      plans: plans.length,
      records: plans.reduce((sum, { records }) => sum + records.length, 0),
      files: files.size / plans.length,
      kilobytes: bytes / 1000 / plans.length,
      milliseconds: milliseconds / plans.length,
      hits,
      startKilobytes: start / 1000,
      median: (sorted[Math.floor(sorted.length / 2)] ?? 0) / 1000,
      p95: (sorted[Math.floor(sorted.length * 0.95)] ?? 0) / 1000,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whole plans put together to bundles of at most so many records. */
export function toBundles(plans: readonly RecordedPlan[], mostRecords: number): RecordedPlan[][] {
  const bundles: RecordedPlan[][] = [];
  let room = 0;
  for (const plan of plans) {
    const last = bundles[bundles.length - 1];
    if (last === undefined || plan.records.length > room) {
      bundles.push([plan]);
      room = mostRecords - plan.records.length;
    } else {
      last.push(plan);
      room -= plan.records.length;
    }
  }
  return bundles;
}

function writeFiles(folder: string, files: IndexFiles): void {
  const made = new Set<string>();
  for (const [path, content] of files) {
    const target = join(folder, path);
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
    writeFileSync(target, content);
  }
}

function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + childrensProcessorTime();
}

/** Pagefind is a process of its own, whose time is known once it is gone. */
async function settledProcessorMilliseconds(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return processorMilliseconds();
}
