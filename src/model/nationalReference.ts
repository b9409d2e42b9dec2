/**
 * National targets (`content/registry/national-references.yaml`) beside which those of the places are put. Cited by
 * document only; a value whose year is over is marked.
 */
import { z } from 'zod';
import { comparator, unit } from './target.ts';

export const nationalReference = z.strictObject({
  indicator: z.string().min(1).describe('Id of an entry in indicators.yaml.'),
  document: z
    .strictObject({
      title: z.string().min(1).describe('Without 《》.'),
      number: z.string().min(1).nullable().describe('文号; null when it is not known.'),
      date: z
        .string()
        .regex(/^\d{4}(-\d\d){0,2}$/u)
        .describe('As precise as it is known: year, month or day.'),
    })
    .describe('The document that sets the value.'),
  comparator,
  value: z.number(),
  unit,
  per: z.string().min(1).nullable().describe('A denominator that is not in the unit (天); null when there is none.'),
  year: z
    .int()
    .nullable()
    .describe('The year by which it is to be reached; null for a standing requirement, which holds at any year.'),
  written: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('A ratio as the document writes it, 3:2; null for all else.'),
  modality: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('The hedge as written (力争); null when the words promise outright.'),
  expired: z
    .boolean()
    .default(false)
    .describe('True when its year is over: it is shown as 已到期, and says nothing of later years.'),
  scope: z.string().min(1).nullable().describe('The people or places it is limited to; null when it is for all.'),
  phrase: z
    .string()
    .min(1)
    .nullable()
    .describe('Its words as a source quotes them; null when none does. The site never quotes what is not here.'),
  sources: z.array(z.string().min(1)).min(1).describe('Where the value was read, with the date.'),
});

export type NationalReference = z.infer<typeof nationalReference>;
