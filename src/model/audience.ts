/**
 * Audiences 对象: whom a plan is for. The registry `content/registry/audiences.yaml` lists them; code knows none of them
 * but the one of plans that fit no other.
 */
import { z } from 'zod';
import { sourcedWords } from './sourcedWords.ts';

export const audienceId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('Whom the plan is for: id of a registry entry, e.g. children; other when its words fit none.');

/** The entry of plans whose words fit no other; the registry must have it. */
export const FALLBACK_AUDIENCE = 'other';

const wordLists = z.array(sourcedWords).default([]);

/** A registry entry. */
export const audience = z.strictObject({
  id: audienceId,
  order: z.int().min(1).describe('Place among the audiences, in lists and in the order of plans.'),
  name: z.string().min(1).describe('In lists and filters, e.g. 儿童.'),
  planName: z.string().min(1).describe('A plan for it, in short: 儿童规划.'),
  genre: z.string().min(1).describe('Its plans in running text: 儿童发展规划.'),
  outline: z
    .string()
    .min(1)
    .optional()
    .describe('The national plan that such plans follow, and that names their domains; absent where there is none.'),
  titleWords: wordLists.describe('Words by which a title, or headings of domains, tell whom a plan is for.'),
  headingPrefixes: wordLists.describe('What may stand before the subject in a heading: 儿童与.'),
  committees: wordLists.describe('Bodies for it that texts name though they are no department: 妇女儿童工作委员会.'),
  synonyms: wordLists.describe('Words that mean the audience itself: 未成年人.'),
});

export type Audience = z.infer<typeof audience>;
