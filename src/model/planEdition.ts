/**
 * The edition of a plan (`content/ledger/editions.yaml`, by plan id): when its data came to this site, and when they last
 * changed. Written by `npm run ledger`.
 */
import { z } from 'zod';

export const planVersionId = z
  .string()
  .regex(/^p[0-9a-f]{12}$/)
  .describe('p and the first twelve digits of the SHA-256 of its data, without its links to other plans.');

export const planEdition = z.strictObject({
  added: z.iso.date().describe('The day it was first published here, in China.'),
  changed: z.iso.date().describe('The day its data last changed; that of `added` when they never did.'),
  version: planVersionId,
});

type PlanEdition = z.infer<typeof planEdition>;

/** By plan id. */
export type Editions = Readonly<Record<string, PlanEdition>>;
