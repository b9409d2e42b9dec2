/**
 * How common n-grams are in plans (`content/registry/kinship-grams.json`): the reference by which kinship weighs words.
 * It is fixed, so that the kin of two plans depend on these two alone. Written by `npm run grams`.
 */
import { z } from 'zod';

const commonness = z.strictObject({
  items: z.int().positive().describe('Goals, or measures, that were counted.'),
  byFrequency: z
    .record(z.string().regex(/^[0-9]+$/), z.string())
    .describe('The n-grams, parted by blanks, by the number of items that have them; those of one item are left out.'),
});

export const gramReference = z.strictObject({
  goals: commonness,
  measures: commonness.describe('For tasks too.'),
});

export type Commonness = z.infer<typeof commonness>;
export type GramReference = z.infer<typeof gramReference>;
