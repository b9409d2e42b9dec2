/**
 * pdf.js leaves rejections behind that nobody handles while it recovers a damaged file. The test runner would take each
 * for a failure of the test; here they are no more than the damage.
 */
import { after, before } from 'node:test';

/** Ignores them during the tests of the suite that calls this, and puts the runner's own listeners back. */
export function ignoreStrayRejections(): void {
  const runners = process.listeners('unhandledRejection');
  before(() => process.removeAllListeners('unhandledRejection').on('unhandledRejection', ignore));
  after(() => {
    process.off('unhandledRejection', ignore);
    for (const listener of runners) process.on('unhandledRejection', listener);
  });
}

/** Behind every other listener, so that a late rejection does not end the process. */
function ignore(): void {
  return;
}
