/**
 * Places in a source text.
 *
 * The vocabulary is unist's: lines and columns count from 1, offsets from 0. Columns and offsets count UTF-16 code
 * units of the decoded text, as JavaScript strings do.
 */
import { z } from 'zod';

export const lineRange = z
  .tuple([z.int().min(1), z.int().min(1)])
  .refine(([first, last]) => first <= last, 'the first line must not come after the last')
  .describe('First and last line in the source file, counted from 1, both included.');

const slice = z
  .strictObject({
    line: z.int().min(1).describe('Line of the first character, from 1.'),
    column: z.int().min(1).describe('Column of the first character, from 1.'),
    offset: z.int().min(0).describe('Offset of the first character in the decoded source text, from 0.'),
    length: z.int().min(1).describe('Number of UTF-16 code units.'),
  })
  .describe('A run of consecutive characters on one line of the source.');

export const slices = z
  .array(slice)
  .min(1)
  .describe('The runs that, joined, are the text. More than one means that a line or page break was repaired.');

export type LineRange = z.infer<typeof lineRange>;
export type Slice = z.infer<typeof slice>;
