/**
 * How search scales: the cost of an index per plan, and the bytes a query loads, at 1, 10 and 100 times the corpus. The
 * index is built like the site's: bundle by bundle, all of them.
 *
 * Queries search all plans, and the last plan alone. The more bundles there are, the fewer queries run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyQuery } from '../../src/search/query/query.ts';
import { contentFolder } from '../command/folders.ts';
import type { Meanings } from '../../src/search/query/meanings.ts';
import { readRegistry } from '../read/readRegistry.ts';
import { toMeanings } from '../search/meaningFiles.ts';
import { readPlans, readWords } from '../search/readPlans.ts';
import { readRecords, toBundles } from '../search/readRecords.ts';
import type { RecordedPlan } from '../search/readRecords.ts';
import { coldBytes } from './coldBytes.ts';
import type { ColdLoads } from './coldBytes.ts';
import { createCopies } from './scaleCorpus.ts';
import { writeScaleIndex } from './writeScaleIndex.ts';

export interface ScaleRow {
  /** Multiple of the corpus. */
  times: number;
  plans: number;
  records: number;
  bundles: number;
  /** Per plan, on average: files, kilobytes, and milliseconds of processor time, this project's and Pagefind's. */
  files: number;
  kilobytes: number;
  milliseconds: number;
  queries: number;
  /** Of all queries in total. */
  hits: number;
  /** Kilobytes every reader loads once, with the engine itself. */
  start: number;
  /** Kilobytes of other files that a query loads, which no later query loads again: the most. */
  opening: number;
  /** Further kilobytes that a query over all plans loads: the median and the 95th percentile. */
  median: number;
  p95: number;
  /** Kilobytes that a query over the last plan loads, including its bundle if that is not the first: the median. */
  onePlan: number;
}

const SCALES = [1, 10, 100];
/**
 * The total number of bundles searched at each scale, which limits the number of queries.
 */
const OPENED = 60;
const LEAST_QUERIES = 10;

/** A row for each scale. */
export async function benchScale(progress: (line: string) => void): Promise<ScaleRow[]> {
  const plans = readRecords(contentFolder);
  const copyPlan = createCopies(plans);
  const meanings = toMeanings(readRegistry(contentFolder), readPlans(contentFolder), () => 1);
  const rows: ScaleRow[] = [];
  for (const times of SCALES) {
    const copies = Array.from({ length: times }, (_, copy) => plans.map((plan) => copyPlan(plan, copy))).flat();
    rows.push(await measure(times, toBundles(copies), meanings, progress));
  }
  return rows;
}

/** Builds the index in a temporary folder, queries it, and removes it. */
async function measure(
  times: number,
  bundles: readonly RecordedPlan[][],
  meanings: Meanings,
  progress: (line: string) => void,
): Promise<ScaleRow> {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-scale-'));
  const plans = bundles.flat();
  try {
    const cost = await writeScaleIndex(folder, bundles, meanings, (bundle) => {
      progress(`${String(times)}×: bundle ${bundle} of ${String(bundles.length)} …`);
    });
    const words = readQueries(Math.max(LEAST_QUERIES, Math.floor(OPENED / bundles.length)));
    const plan = plans[plans.length - 1]?.id ?? '';
    const all = await coldBytes(
      folder,
      cost.check,
      words.map((terms) => ({ ...emptyQuery, terms })),
    );
    const one = await coldBytes(
      folder,
      cost.check,
      words.map((terms) => ({ ...emptyQuery, terms, filters: { plan: [plan] } })),
    );
    return {
      times,
      plans: plans.length,
      records: plans.reduce((sum, { records }) => sum + records.length, 0),
      bundles: bundles.length,
      files: cost.files / plans.length,
      kilobytes: cost.bytes / 1000 / plans.length,
      milliseconds: cost.milliseconds / plans.length,
      queries: words.length,
      hits: all.hits,
      ...toKilobytes(all, one),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function toKilobytes(
  all: ColdLoads,
  one: ColdLoads,
): Pick<ScaleRow, 'start' | 'opening' | 'median' | 'p95' | 'onePlan'> {
  const asking = all.each.map((loads) => loads.asking);
  return {
    start: all.start / 1000,
    opening: Math.max(...all.each.map(({ opening }) => opening)) / 1000,
    median: quantile(asking, 0.5) / 1000,
    p95: quantile(asking, 0.95) / 1000,
    onePlan:
      quantile(
        one.each.map((loads) => loads.opening + loads.asking),
        0.5,
      ) / 1000,
  };
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

/** This many words of the keyword index, across all frequencies, as readers may search for them. */
function readQueries(count: number): string[] {
  const words = readWords(contentFolder);
  return Array.from({ length: count }, (_, at) => words[Math.floor((at * words.length) / count)]?.word ?? '');
}
