/**
 * How search scales: the cost of an index per plan, and what the first answer to a query reads, at 1, 10 and 100 times the
 * corpus. The index is built like the site's: bundle by bundle, all of them.
 *
 * Queries search all plans, and the last plan alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyQuery } from '../../src/search/query/query.ts';
import { contentFolder } from '../command/folders.ts';
import { readRegistry } from '../read/readRegistry.ts';
import type { Knowledge } from '../search/indexFiles.ts';
import { readPlans, readWords } from '../search/readPlans.ts';
import { readRecords, toBundles } from '../search/readRecords.ts';
import type { RecordedPlan } from '../search/readRecords.ts';
import { buildKnowledge } from '../search/suggestionFiles.ts';
import { countColdReads } from './coldReads.ts';
import type { ColdReads } from './coldReads.ts';
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
  /** Of the first answer to a query of all plans, for a reader who has nothing of the index. */
  all: FirstAnswer;
  /** The same within the last plan. */
  onePlan: FirstAnswer;
}

/** The most of all queries, the start of the index included. */
interface FirstAnswer {
  rounds: number;
  requests: number;
  kilobytes: number;
}

const SCALES = [1, 10, 100];
const QUERIES = 60;

/** A row for each scale. */
export async function benchScale(progress: (line: string) => void): Promise<ScaleRow[]> {
  const plans = readRecords(contentFolder);
  const copyPlan = createCopies(plans);
  const rows: ScaleRow[] = [];
  for (const times of SCALES) {
    const copies = Array.from({ length: times }, (_, copy) => plans.map((plan) => copyPlan(plan, copy))).flat();
    rows.push(await measure(times, toBundles(copies), progress));
  }
  return rows;
}

/** Builds the index in a temporary folder, queries it, and removes it. */
async function measure(
  times: number,
  bundles: readonly RecordedPlan[][],
  progress: (line: string) => void,
): Promise<ScaleRow> {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-scale-'));
  const plans = bundles.flat();
  try {
    const cost = await writeScaleIndex(
      folder,
      bundles,
      () => learn(plans),
      (bundle) => {
        progress(`${String(times)}×: bundle ${bundle} of ${String(bundles.length)} …`);
      },
    );
    const queries = readQueries().map((terms) => ({ ...emptyQuery, terms }));
    const filters = { plan: plans.slice(-1).map(({ id }) => id) };
    const all = await countColdReads(folder, queries, cost.check);
    const withinOne = queries.map((query) => ({ ...query, filters }));
    const onePlan = await countColdReads(folder, withinOne, cost.check);
    return {
      times,
      plans: plans.length,
      records: plans.reduce((sum, { records }) => sum + records.length, 0),
      bundles: bundles.length,
      files: cost.files / plans.length,
      kilobytes: cost.bytes / 1000 / plans.length,
      milliseconds: cost.milliseconds / plans.length,
      queries: queries.length,
      hits: all.reduce((sum, { hits }) => sum + hits, 0),
      all: mostOf(all),
      onePlan: mostOf(onePlan),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What search knows of a corpus: the registry and the keywords are the real ones, counted in its records. */
function learn(plans: readonly RecordedPlan[]): Knowledge {
  const records = plans.flatMap((plan) => plan.records);
  return buildKnowledge(readRegistry(contentFolder), readPlans(contentFolder), records, readWords(contentFolder));
}

function mostOf(reads: readonly ColdReads[]): FirstAnswer {
  const most = (column: 'rounds' | 'requests' | 'bytes'): number => Math.max(...reads.map((own) => own[column]));
  return { rounds: most('rounds'), requests: most('requests'), kilobytes: most('bytes') / 1000 };
}

/** Words of the keyword index, across all frequencies, as readers may search for them, and two at once. */
function readQueries(): string[] {
  const words = readWords(contentFolder);
  const wordAt = (at: number): string => words[Math.floor((at * words.length) / QUERIES)]?.word ?? '';
  return Array.from({ length: QUERIES }, (_, at) =>
    at % 3 === 0 ? `${wordAt(at)} ${wordAt(QUERIES - 1 - at)}` : wordAt(at),
  );
}
