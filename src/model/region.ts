/** Regions 地区: keyed by GB/T 2260 code, because names repeat (three districts are called 铁西区). */
import { z } from 'zod';

const regionSlug = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

export const region = z.strictObject({
  code: z
    .string()
    .regex(/^\d{6}$/)
    .describe('GB/T 2260 code, text because codes may begin with 0.'),
  slug: regionSlug.describe('Name in ids and URLs.'),
  name: z.string().min(1).describe('Name that is unique within the site, e.g. 鞍山市铁西区.'),
  shortName: z.string().min(1).describe('Name for lists and tight places, e.g. 鞍山铁西.'),
  province: z.string().min(1).describe('Province, e.g. 辽宁省.'),
});

export type Region = z.infer<typeof region>;
