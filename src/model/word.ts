/** Words of the keyword index 词语索引, and the curated rules for finding them. */
import { z } from 'zod';

const reason = z.string().min(1);
const group = z.strictObject({
  reason,
  words: z
    .string()
    .transform((words) => words.trim().split(/\s+/u))
    .describe('Separated by blanks.'),
});

/** The registry `words.yaml`: facts that corpus statistics cannot provide. */
export const wordRegistry = z.strictObject({
  grammar: z.array(group).describe('Words of grammar: no word of several pieces contains one.'),
  general: z.array(group).describe('Words without meaning of their own, alone or at either end of others.'),
  kept: z.array(group).describe('Words that are in the index whatever the statistics, if a text has them.'),
  see: z
    .array(
      z.strictObject({
        word: z.string().min(2),
        to: z.array(z.string().min(2)).min(1),
        topic: z
          .string()
          .optional()
          .describe('The topic nearest to it, for readers whose word no plan writes; absent when none is near.'),
        reason,
      }),
    )
    .describe('Words that readers use, each with the words of the index that plans use instead.'),
  readings: z
    .array(z.strictObject({ word: z.string().min(1), pinyin: z.string().min(1), reason }))
    .describe(
      'Pinyin for words, or parts of words, in which the library misreads a character; syllables separated by blanks.',
    ),
});

/** A word of the index, as `npm run ingest` writes it. */
export const word = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('Name in URLs: pinyin without tones; a counter where two words share it.'),
  word: z.string().min(2).describe('The word, as a search term.'),
  pinyin: z.string().min(1).describe('With tones, syllables separated by blanks; figures and letters as they are.'),
  see: z
    .array(z.string().min(2))
    .describe('Words of the index to look up as well, or instead if no plan uses this one.'),
});

export type WordRegistry = z.infer<typeof wordRegistry>;
export type Word = z.infer<typeof word>;
