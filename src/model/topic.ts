/**
 * Topics 主题: subjects that readers look for, whatever words the plans use; and bodies mentioned in running text
 * 文中提及.
 */
import { z } from 'zod';
import { departmentId } from './department.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const butNot = z
  .array(z.string().min(2))
  .default([])
  .describe('Words that contain one of these by accident: 妇女儿童工作 contains 童工.');
const span = z.tuple([z.int().min(0), z.int().min(1)]).describe('Offsets into the text.');

export const topicRef = z
  .strictObject({ topic: slug, text: z.string().min(1).describe('The words, verbatim.'), span })
  .describe('One place where a text treats a topic.');

/** In the order of the list. */
export const topicGroups = [
  'groups-of-people',
  'health',
  'safety',
  'law',
  'education',
  'welfare',
  'work-and-standing',
  'surroundings',
] as const;

const sentence = z.string().min(1).endsWith('。');

const conditionalWords = z.strictObject({
  words: z.array(z.string().min(2)).min(1).describe('Words that mean the topic only under these conditions.'),
  beside: z
    .array(z.string().min(2))
    .default([])
    .describe('One of these stands in the same sentence, or part of it between semicolons; empty: no such condition.'),
  audiences: z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Only in plans for these audiences: 就业创业 in a plan for children is about parents. Empty: in all plans.',
    ),
});

/** A registry entry: a topic, what belongs to it, and the words that find it. */
export const topic = z.strictObject({
  id: slug,
  name: z.string().min(1),
  group: z.enum(topicGroups).describe('Under which it is listed.'),
  includes: sentence.describe('What a text must be about to belong to the topic, in Chinese, for readers and judges.'),
  excludes: sentence.nullable().default(null).describe('What is near it and does not belong; null: nothing to say.'),
  words: z
    .array(z.string().min(2))
    .min(1)
    .describe('Words for it that plans write and readers look up, wherever they stand.'),
  phrases: z
    .array(z.string().min(1))
    .default([])
    .describe('Pieces of sentences that mean it too and that nobody looks up: in no index and in no suggestion.'),
  conditional: z.array(conditionalWords).default([]).describe('Words that mean the topic only under conditions.'),
  butNot,
});

export const mention = z
  .strictObject({
    text: z.string().min(1).describe('The words, verbatim.'),
    function: slug.describe('Its function, by a name shared across regions.'),
    department: departmentId
      .nullable()
      .describe('The registry entry, where the text names it as its own; null when it names a kind of body.'),
    span,
  })
  .describe('A body named in running text: never a responsibility.');

/** A registry entry: a function of public bodies, and the words by which running text refers to bodies with it. */
export const bodyFunction = z.strictObject({
  id: slug,
  name: z.string().min(1).describe('e.g. 民政.'),
  mentions: z.array(z.string().min(2)).describe('e.g. 民政部门; empty when only department lists name it.'),
  butNot,
});

export type TopicRef = z.infer<typeof topicRef>;
export type Topic = z.infer<typeof topic>;
export type TopicGroup = (typeof topicGroups)[number];
export type ConditionalWords = z.infer<typeof conditionalWords>;
export type Mention = z.infer<typeof mention>;
export type BodyFunction = z.infer<typeof bodyFunction>;
