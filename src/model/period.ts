/** 期限: the years a plan covers, as named in the text. */
import { z } from 'zod';

export const period = z
  .strictObject({
    text: z.string().min(1).describe('The words that name the period, verbatim.'),
    from: z.int().describe('First year.'),
    to: z.int().describe('Last year.'),
    stated: z.boolean().describe('False when the years are inferred and not stated by the text itself.'),
  })
  .describe('期限: the years a plan covers.');

export type Period = z.infer<typeof period>;
