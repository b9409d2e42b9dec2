/** Plans put together to bundles, each small enough for one index of Pagefind. */
import type { RecordedPlan } from './readRecords.ts';

/**
 * So many records Pagefind answers in some milliseconds. It puts an answer together in time that grows with the square
 * of the records: a common word in 100 times the corpus takes it tens of seconds.
 */
export const MOST_RECORDS = 7000;

/** In the order given, whole plans to bundles of at most so many records; a plan that has more is a bundle of its own. */
export function toBundles(plans: readonly RecordedPlan[], mostRecords = MOST_RECORDS): RecordedPlan[][] {
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
