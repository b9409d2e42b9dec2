/** Reading pages: the pages of a plan's text, with each block of the text on exactly one of them. */
import { z } from 'zod';
import { lineRange } from './position.ts';

const span = z.tuple([z.int().min(0), z.int().min(0)]);

const readingBlock = z
  .strictObject({
    anchor: z
      .string()
      .regex(/^[a-z]+(-[a-z0-9]+)*$/)
      .nullable()
      .describe('Anchor on its page, e.g. goal-3; null for a heading that opens no numbered section.'),
    words: span.describe(
      'Offsets [start, end) of the words in the printed text, after the printed number and before the list of departments.',
    ),
    runIn: z.int().min(0).describe('Length of the heading sentence at the start of the words; 0 when there is none.'),
    names: z.array(span).describe('Offsets [start, end) of the departments named after the words.'),
    lines: z
      .array(z.tuple([z.int().min(1), z.int().min(0)]))
      .min(1)
      .describe('The source lines of the block, each with the offset in the printed text where it begins.'),
  })
  .describe(
    'The printed layout of one block of a page. Its text is in the MDX of the page; offsets are UTF-16 code units.',
  );

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
    blocks: z
      .array(readingBlock)
      .min(1)
      .describe('Headings, paragraphs, goals, measures and tasks, in the order of the text.'),
  })
  .describe('One reading page of the plan, in the order of the text.');

export type ReadingBlock = z.infer<typeof readingBlock>;
export type ReadingPage = z.infer<typeof readingPage>;
