/** What the covering notice says of itself: who issued it, under which number, when. */
import { z } from 'zod';

export const issued = z
  .strictObject({
    by: z.string().nullable().describe('发文机关; null: not stated.'),
    number: z.string().nullable().describe('文号; null: not stated.'),
    date: z.iso.date().nullable().describe('成文日期; null: not stated.'),
  })
  .describe('What the covering notice says of itself.');

export type Issued = z.infer<typeof issued>;
