/** Plans that were published and taken away, and the addresses that ended with them. */
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { belowBase } from '../../src/naming/base/belowBase.ts';
import { planPath } from '../../src/naming/routes/planRoutes.ts';
import { readCatalogue } from '../read/readCatalogue.ts';
import { siteLedger } from './ledgerFiles.ts';

/** Where the build finds the page that stands at such addresses. */
export const withdrawnPath = belowBase('/withdrawn/');

/**
 * Whether an address may have ended because a plan was taken away: always false without such a plan, and for what stands
 * below a plan that is still there. What was only said of all plans together may end with any of them.
 */
export function endedWithPlans(content: string): (address: string) => boolean {
  const living = readCatalogue(content).flatMap(({ plans }) => plans.map(({ id }) => id));
  const promised = globSync('*.txt', { cwd: join(content, 'ledger') }).map((name) => basename(name, '.txt'));
  const withdrawn = promised.filter((id) => id !== siteLedger && !living.includes(id));
  const kept = living.map(planPath);
  return (address) => withdrawn.length > 0 && !kept.some((path) => address.startsWith(path));
}
