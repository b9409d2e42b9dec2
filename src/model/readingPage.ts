/** Reading pages: the pages of a plan's text, with each block of the text on exactly one of them. */
import { z } from 'zod';
import { lineRange } from './position.ts';

export const readingPage = z
  .strictObject({
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .describe('Name in URLs, unique within the plan; for a domain, the last segment of its id.'),
    kind: z.enum([
      'notice',
      'front',
      'preface',
      'guidance',
      'overall-goal',
      'domains',
      'domain',
      'implementation',
      'monitoring',
      'other',
      'closing',
      'imprint',
    ]),
    num: z.string().nullable().describe('Printed number, e.g. 一; null when the heading has none.'),
    heading: z.string().nullable().describe('null for a page without a heading.'),
    nested: z.boolean().describe('True for a domain, or for a section of a part: its number counts within that part.'),
    lines: lineRange,
    characters: z.int().min(0).describe('Number of non-blank characters of the source on it.'),
  })
  .describe('One reading page of the plan, in the order of the text.');

export type ReadingPage = z.infer<typeof readingPage>;
