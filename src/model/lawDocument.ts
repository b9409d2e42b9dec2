/** The document behind a registry entry of laws: who made it, its number, its versions, whether it is in force. */
import { z } from 'zod';

export const lawAct = z
  .enum(['adopted', 'issued', 'published', 'revised', 'amended'])
  .describe('通过, 印发, 公布, 修订, 修正.');
export const lawStatus = z.enum(['in-force', 'ended']);

const lawVersion = z
  .strictObject({
    date: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .describe(
        'Of adoption, issue or publication, not of entry into force; only the year or month where the day is not certain.',
      ),
    act: lawAct,
    number: z
      .string()
      .min(1)
      .nullable()
      .default(null)
      .describe('文号 or 令号 of this version; null when there is none or it is not certain.'),
  })
  .describe('One version of the document.');

export const lawDocument = z.strictObject({
  title: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('Its official title, where plans name it otherwise; null when it is the title of the entry.'),
  maker: z.string().min(1).nullable().default(null).describe('制定机关; null when not certain.'),
  versions: z.array(lawVersion).default([]).describe('In order of date; empty when no date is certain.'),
  status: lawStatus
    .nullable()
    .default(null)
    .describe('现行有效, or 期满: the period in its title is over; null when not certain.'),
  source: z.string().min(1).describe('Where these facts can be read.'),
});

export type LawDocument = z.infer<typeof lawDocument>;
export type LawVersion = z.infer<typeof lawVersion>;
