/** Indicators 指标: what targets of several plans measure, under one name. */
import { z } from 'zod';
import { polarity, unit } from './target.ts';

export const indicatorId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('In kebab case, e.g. infant-mortality-rate.');

/** A registry entry: one measure, on one population, whatever the plans call it. */
export const indicator = z.strictObject({
  id: indicatorId,
  name: z.string().min(1).describe('Canonical name; also one of the phrases it is recognised by.'),
  unit: unit.describe('A target in another unit is not this indicator.'),
  states: z
    .enum(['level', 'relative-change', 'annual-change'])
    .describe('What a target says of it: the level to reach, or the change against a base, or that of every year.'),
  polarity: polarity.describe('Which way is better; null where neither is.'),
  definition: z
    .strictObject({ text: z.string().min(1), by: z.literal('知规') })
    .describe('What it measures, in one sentence. Written by this site, not taken from a plan or a law.'),
  aliases: z.array(z.string().min(1)).describe('Other phrases it is recognised by, as the plans write them.'),
  comparability: z
    .string()
    .min(1)
    .nullable()
    .describe('What is not comparable across plans: population, place, wording, year; null where nothing is known.'),
  apart: z.array(indicatorId).describe('Entries that read alike and are kept apart; the note says why.'),
});

export type Indicator = z.infer<typeof indicator>;
