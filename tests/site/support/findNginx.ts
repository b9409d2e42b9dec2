/** The machine's nginx, for tests of its configuration. */
import { provideNginx } from '../../../scripts/provide/provideNginx.ts';
import type { Nginx } from '../../../scripts/provide/provideNginx.ts';

/** The reason, where there is none and it need not be: only in CI the test must run. */
export function findNginx(): Nginx | string {
  try {
    return provideNginx();
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    return (error as Error).message;
  }
}
