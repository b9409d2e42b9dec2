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

/** A registry entry: a topic and the words for it. */
export const topic = z.strictObject({
  id: slug,
  name: z.string().min(1),
  words: z.array(z.string().min(2)).min(1).describe('The name and its synonyms, as plans write them.'),
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

export type Topic = z.infer<typeof topic>;
export type Mention = z.infer<typeof mention>;
export type BodyFunction = z.infer<typeof bodyFunction>;
