/**
 * Kinship: which goals and measures belong together. Computed from the words; the texts themselves do not say it.
 *
 * Scores lie between 0 (no shared word) and 1 (the same words), are symmetric, and are rounded to three digits. Lists
 * are sorted by score, the highest first, then by id. Scores of `related` and of `elsewhere` are measured differently
 * and are not comparable.
 */
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/);

const kin = z
  .strictObject({ id: id.describe('The other goal or measure.'), score: z.number().min(0).max(1) })
  .describe('A link to a goal or measure, and its strength.');

const farKin = kin
  .extend({
    by: z
      .enum(['words', 'indicator'])
      .describe(
        'words: the most similar one of its plan. indicator: another one with a target for the same indicator; its score is the share of n-grams in common.',
      ),
  })
  .describe('A link to a goal or measure of another plan, and its reason.');

export const kinship = z.strictObject({
  related: z
    .array(kin)
    .describe(
      'For a goal, the measures of its domain that serve it; for a measure, the goals it serves. Each link is listed on both sides.',
    ),
  elsewhere: z
    .array(farKin)
    .describe(
      'The same commitment in other plans: the most similar one of each, goals for a goal, measures for a measure; and every one with the same indicator, of any kind, in plans for anyone. A plan with several texts is represented by the one printed with its title.',
    ),
  twin: id
    .nullable()
    .describe(
      'The same goal or measure in another text of the same plan; null when there is no such text, or it has no such item.',
    ),
});

export type Kin = z.infer<typeof kin>;
export type FarKin = z.infer<typeof farKin>;
export type Kinship = z.infer<typeof kinship>;

/** The kinship of an item before any comparison. */
export const NO_KIN: Kinship = { related: [], elsewhere: [], twin: null };
