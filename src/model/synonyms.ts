/** How readers ask, and what the plans write for it: the registry `synonyms.yaml`, which search reads. */
import { z } from 'zod';

const source = z.string().min(1).describe('Whose speech it is, or where the plans say it otherwise.');
const words = z.array(z.string().min(1)).min(1);

/** What a reader who says so wants to know: who answers, how much or by when, what is done. */
const askedFor = ['duty', 'number', 'measure'] as const;

/** As what a plan names a department: 牵头单位, 责任单位. */
export const dutyRoles = ['lead', 'responsible'] as const;
/** As what a reader asks for a department. */
const askedRoles = [...dutyRoles, 'either'] as const;

const readersWord = z.strictObject({
  says: words.describe('Words of readers.'),
  to: words.describe('Words of the plans; each stands in at least one.'),
  topic: z.string().optional().describe('The topic they belong to; absent when they belong to none.'),
  source,
});

export const synonyms = z.strictObject({
  aside: z
    .array(
      z.strictObject({
        words: z
          .string()
          .transform((list) => list.trim().split(/\s+/u))
          .describe('Separated by blanks.'),
        asks: z.enum(askedFor).nullable().default(null).describe('Ranked first: items that say it; null: nothing.'),
        source,
      }),
    )
    .describe('Words of a question that are no subject: set aside, and said to be.'),
  audiences: z
    .array(z.strictObject({ audience: z.string().min(1), words, source }))
    .describe('Words that mean an audience, beside its names.'),
  bureaus: z
    .array(z.strictObject({ function: z.string().min(1).describe('An entry of functions.yaml.'), words, source }))
    .describe('Short names of bodies, by their function, without the level of government in front.'),
  roles: z
    .array(z.strictObject({ role: z.enum(askedRoles), words, source }))
    .describe('Words that, beside a body, ask for the goals that name it in this role.'),
  laws: z
    .array(z.strictObject({ law: z.string().min(1).describe('An entry of laws.yaml.'), words, source }))
    .describe('Short names of laws.'),
  words: z.array(readersWord).describe('Words that readers use for what the plans write otherwise.'),
  rareWords: z
    .array(readersWord)
    .describe(
      'More of them, any number: search reads one only for a question that has it. A single character says something where a question leaves it over.',
    ),
});

export type Synonyms = z.infer<typeof synonyms>;
export type AskedFor = (typeof askedFor)[number];
export type NamedRole = (typeof dutyRoles)[number];
export type AskedRole = (typeof askedRoles)[number];
