/** The issuer, number and date that a covering notice states. */
import { z } from 'zod';

export const issued = z
  .strictObject({
    by: z.string().nullable().describe('发文机关; null: not stated.'),
    number: z.string().nullable().describe('文号; null: not stated.'),
    date: z.iso.date().nullable().describe('成文日期; null: not stated.'),
  })
  .describe('Issuer, number and date from the covering notice.');

export type Issued = z.infer<typeof issued>;
