/** Laws and documents cited 引用法规: every 《…》 in a text. */
import { z } from 'zod';

export const lawRef = z
  .strictObject({
    title: z.string().min(1).describe('The title between 《 and 》, verbatim.'),
    span: z.tuple([z.int().min(0), z.int().min(1)]).describe('Offsets into the text, brackets included.'),
  })
  .describe('One citation.');

export type LawRef = z.infer<typeof lawRef>;
