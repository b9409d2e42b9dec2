/** Processor time, which unlike elapsed time is not affected by other work on the machine. */

/** Shorter work is repeated, so that warming up does not count. */
const LEAST = 300;
const MOST_TIMES = 200;

/** Milliseconds of processor time that the work takes, in the best run. */
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
