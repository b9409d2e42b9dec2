/**
 * Audiences 对象: the people a plan is for. The registry `content/registry/audiences.yaml` lists them; the code itself
 * knows only the fallback audience.
 */
import { z } from 'zod';
import { sourcedWords } from './sourcedWords.ts';

export const audienceId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('The people the plan is for: id of a registry entry, e.g. children; `other` when its words match none.');

/** The audience of plans whose words match no other; the registry must have it. */
export const FALLBACK_AUDIENCE = 'other';

const wordLists = z.array(sourcedWords).default([]);

/** A registry entry. */
export const audience = z.strictObject({
  id: audienceId,
  order: z.int().min(1).describe('Position among the audiences, in lists and in the order of plans.'),
  name: z.string().min(1).describe('In lists and filters, e.g. 儿童.'),
  planName: z.string().min(1).describe('A plan for it, in short: 儿童规划.'),
  genre: z.string().min(1).describe('Its plans in running text: 儿童发展规划.'),
  outline: z
    .string()
    .min(1)
    .optional()
    .describe('The national plan that such plans follow and that names their domains; absent when there is none.'),
  titleWords: wordLists.describe('Words that identify the audience in a title or in headings of domains.'),
  headingPrefixes: wordLists.describe('Words that may precede the subject in a heading: 儿童与.'),
  committees: wordLists.describe('Bodies for it that texts name although they are no departments: 妇女儿童工作委员会.'),
  synonyms: wordLists.describe('Synonyms of the audience: 未成年人.'),
});

export type Audience = z.infer<typeof audience>;
