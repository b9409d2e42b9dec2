/**
 * A data version that was published (`content/ledger/data-versions.yaml`, by version): the folder `/data/<version>/` has the
 * same bytes for ever. Written by `npm run ledger -- --published`.
 */
import { z } from 'zod';
import { planVersionId } from './planEdition.ts';

export const dataVersionId = z
  .string()
  .regex(/^v[0-9a-f]{12}$/)
  .describe('v and the first twelve digits of the SHA-256 of the list of its files.');

const dataVersion = z.strictObject({
  published: z.iso.date().describe('The day it was recorded as published, in China.'),
  sums: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of SHA256SUMS in its folder, which has the hash of every other file.'),
  plans: z.record(z.string(), planVersionId).describe('The versions of its plans, by plan id.'),
});

export const dataVersions = z.record(dataVersionId, dataVersion);

/** By version, in the order in which they were published. */
export type DataVersions = z.infer<typeof dataVersions>;
