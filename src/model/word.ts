/** Words of the keyword index 词语索引, and the curated rules by which they are found. */
import { z } from 'zod';

const reason = z.string().min(1);
const group = z.strictObject({
  reason,
  words: z
    .string()
    .transform((words) => words.trim().split(/\s+/u))
    .describe('Separated by blanks.'),
});

/** The registry `words.yaml`: what corpus statistics cannot know. */
export const wordRegistry = z.strictObject({
  grammar: z.array(group).describe('Words of grammar: no word of several pieces contains one.'),
  general: z.array(group).describe('Words that say nothing by themselves, nor at the beginning or end of others.'),
  kept: z.array(group).describe('Words of the index whatever the statistics say, where a text has them.'),
  see: z
    .array(z.strictObject({ word: z.string().min(2), to: z.array(z.string().min(2)).min(1), reason }))
    .describe('Words readers say, and the words of the index that plans write for them.'),
  readings: z
    .array(z.strictObject({ word: z.string().min(1), pinyin: z.string().min(1), reason }))
    .describe('Pinyin where the library reads a character wrongly: a word or a part of words, syllables by blanks.'),
});

/** A word of the index, as `npm run ingest` writes it. */
export const word = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('Name in URLs: pinyin without tones; a counter where two words share it.'),
  word: z.string().min(2).describe('As search is asked for it.'),
  pinyin: z.string().min(1).describe('With tones, syllables separated by blanks; figures and letters as they are.'),
  see: z
    .array(z.string().min(2))
    .describe('Words of the index to look under as well, or instead where no plan writes this one.'),
});

export type WordRegistry = z.infer<typeof wordRegistry>;
export type Word = z.infer<typeof word>;
