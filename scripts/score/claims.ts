/** What is claimed of a layout: its right reading, as far as somebody stated it. Texts are compared without blanks. */
import { z } from 'zod';

const words = z.array(z.string());

/** [domain, kind, number, leads, responsibles, deadline] */
const itemDuty = z
  .tuple([z.string().nullable(), z.string(), z.string(), words, words])
  .rest(z.string())
  .transform(([domain, kind, num, leads, responsibles, deadline]) => ({
    domain,
    kind,
    num,
    leads,
    responsibles,
    deadline,
  }));

export const claims = z.object({
  domains: z
    .array(
      z.object({
        heading: z.string(),
        goals: words.default([]),
        measures: words.default([]),
        tasks: z.array(z.union([z.string(), z.tuple([z.string(), z.string()]).rest(z.unknown())])).default([]),
      }),
    )
    .default([]),
  tasks: z.array(z.tuple([z.string(), z.string(), words, words]).rest(z.unknown())).default([]),
  nums: z.array(z.tuple([z.string().nullable(), words, words]).rest(z.unknown())).default([]),
  item_duties: z.array(itemDuty).default([]),
  domain_duty: z
    .array(
      z
        .tuple([z.string(), words, words])
        .transform(([heading, leads, responsibles]) => ({ heading, leads, responsibles })),
    )
    .default([]),
  targets: z
    .array(
      z.object({
        domain: z.string(),
        item: z.string(),
        num: z.string(),
        comparator: z.string(),
        value: z.number(),
        unit: z.string().optional(),
        year: z.string().optional(),
        baseline: z.string().optional(),
      }),
    )
    .default([]),
  /** How many targets all items have together: what is read beyond those named above is wrong too. */
  ntargets: z.number().optional(),
  parts: words.default([]),
  nparts: z.number().optional(),
  part_kinds: z
    .union([z.array(z.tuple([z.string().nullable(), z.string()])), z.record(z.string(), z.string())])
    .default([])
    .transform((kinds) => (Array.isArray(kinds) ? kinds : Object.entries(kinds))),
  sections: words.default([]),
  preface: words.default([]),
  annexes: words.default([]),
  imprint: words.default([]),
  furniture: words.default([]),
  boxes: z
    .array(z.object({ domain: z.string().optional(), heading: z.string(), paragraphs: words.default([]) }))
    .default([]),
  not_in_items: words.default([]),
  not_in_model: words.default([]),
  plans: z.number().optional(),
  title: z.string().nullable().optional(),
  titles: z.array(z.string().nullable()).optional(),
  audience: z.string().optional(),
  period: z.tuple([z.number(), z.number()]).optional(),
  issued: z.string().optional(),
  date: z.string().optional(),
  duties: z.number().optional(),
});

export type LayoutClaims = z.infer<typeof claims>;
