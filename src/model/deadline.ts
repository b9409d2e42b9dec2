/** Deadlines 期限: dates by which a goal or measure is promised without a number. */
import { z } from 'zod';

export const deadline = z
  .strictObject({
    text: z.string().min(1).describe('The words that give it, verbatim: 到2030年, “十四五”末, 长期坚持.'),
    year: z.int().min(1900).max(2200).nullable().describe('null when the text names none: 长期坚持, 6月底前.'),
    month: z.int().min(1).max(12).nullable().describe('null when the text names none.'),
  })
  .describe('The first date by which something is promised that none of the targets holds.');

export type Deadline = z.infer<typeof deadline>;
