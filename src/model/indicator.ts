/** Indicators 指标: measures shared by targets of several plans, each under one name. */
import { z } from 'zod';
import { polarity, unit } from './target.ts';

const indicatorId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('In kebab case, e.g. infant-mortality-rate.');

const relatedPromise = z.strictObject({
  to: z
    .string()
    .min(1)
    .describe(
      'Id of an entry, or the phrase of a target that has none, or the id of a goal or measure without a number.',
    ),
  differs: z.string().min(1).describe('How it differs, in words.'),
});

const turnedRatio = z.strictObject({
  to: indicatorId.describe('The entry on whose line it is drawn, turned round: 2∶3 as 3∶2.'),
  scope: z.string().min(1).nullable().describe('The limit it adds to that entry; null when both speak of the same.'),
});

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
    .strictObject({
      text: z.string().min(1),
      by: z.literal('知规'),
      after: z
        .string()
        .min(1)
        .nullable()
        .default(null)
        .describe(
          'The statistical system whose numerator and denominator it follows, without 《》; null when none is.',
        ),
    })
    .describe('Its definition in one sentence. Written by this site, not taken from a plan or a law.'),
  aliases: z.array(z.string().min(1)).describe('Other phrases that identify it, as the plans write them.'),
  searchNames: z
    .array(z.string().min(2))
    .default([])
    .describe('What readers call it, official names first. They lead to its page and identify no target.'),
  family: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('The set that it is read with, e.g. 儿童死亡率, the same in every member; null when it stands alone.'),
  comparability: z
    .string()
    .min(1)
    .nullable()
    .describe('Limits of comparability across plans: population, place, wording, year; null when none are known.'),
  apart: z.array(indicatorId).describe('Entries with similar names that are kept separate; the note gives the reason.'),
  related: z
    .array(relatedPromise)
    .default([])
    .describe('Other promises about the same matter that are counted otherwise, each with the difference.'),
  places: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('The places it speaks of, named where it shares a line with an entry of other places; null for most.'),
  turned: turnedRatio
    .nullable()
    .default(null)
    .describe('For a ratio written the other way round (男比女): what it is turned to; null for all else.'),
});

export type RelatedPromise = z.infer<typeof relatedPromise>;
export type Indicator = z.infer<typeof indicator>;
