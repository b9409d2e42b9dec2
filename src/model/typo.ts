/** Suspected slips 疑误 of a text as received (`content/registry/typos.yaml`): marked on the site, never mended. */
import { z } from 'zod';

export const typo = z.strictObject({
  document: z.string().min(1).describe('Folder of the text below content/sources.'),
  line: z.int().min(1).describe('Line of the text, from 1.'),
  words: z.string().min(1).describe('The words in doubt, verbatim, within that line.'),
  occurrence: z
    .int()
    .min(1)
    .optional()
    .describe('Which of several occurrences in the line, from 1; absent where the words stand in it once.'),
  suspected: z
    .string()
    .min(1)
    .nullable()
    .describe('The words as they were probably meant; null when that cannot be said.'),
  why: z.string().min(1).describe('The reason for the suspicion, in Chinese, without its 。.'),
  changesSense: z.boolean().describe('True when readers would take another meaning from the words as printed.'),
});

export type Typo = z.infer<typeof typo>;
