/** Indicators 指标: measures shared by targets of several plans, each under one name. */
import { z } from 'zod';
import { polarity, unit } from './target.ts';

const indicatorId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('In kebab case, e.g. infant-mortality-rate.');

/** A registry entry: one measure, on one population, whatever the plans call it. */
export const indicator = z.strictObject({
  id: indicatorId,
  name: z.string().min(1).describe('Canonical name; also one of the phrases that identify it.'),
  unit: unit.describe('A target in another unit is not this indicator.'),
  states: z
    .enum(['level', 'relative-change', 'annual-change'])
    .describe(
      'The kind of value that targets state: the level to reach, the change against a baseline, or the change per year.',
    ),
  polarity: polarity.describe('The better direction; null when neither is better.'),
  definition: z
    .strictObject({ text: z.string().min(1), by: z.literal('知规') })
    .describe('Its definition in one sentence. Written by this site, not taken from a plan or a law.'),
  aliases: z.array(z.string().min(1)).describe('Other phrases that identify it, as the plans write them.'),
  comparability: z
    .string()
    .min(1)
    .nullable()
    .describe('Limits of comparability across plans: population, place, wording, year; null when none are known.'),
  apart: z.array(indicatorId).describe('Entries with similar names that are kept separate; the note gives the reason.'),
});

export type Indicator = z.infer<typeof indicator>;
