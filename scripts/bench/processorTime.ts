/** Processor time, which unlike time passed does not depend on what else the machine does. */

/** Work shorter than this is repeated, so that warming up does not count. */
const LEAST = 300;
const MOST_TIMES = 200;

/** Milliseconds of processor time that some work takes, at its best. */
export function processorTime(work: () => unknown): number {
  let best = Infinity;
  let total = 0;
  for (let times = 0; times < MOST_TIMES && total < LEAST; times += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    best = Math.min(best, milliseconds);
    total += milliseconds;
  }
  return best;
}
