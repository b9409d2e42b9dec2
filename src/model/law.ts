/** Laws and documents cited 引用法规: every 《…》 in a text, and the registry of the documents themselves. */
import { z } from 'zod';

const lawKind = z
  .enum(['law', 'regulation', 'plan', 'standard', 'other'])
  .describe('法律, 法规规章, 规划纲要, 标准规范, 其他.');

const lawId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const lawRef = z
  .strictObject({
    title: z.string().min(1).describe('The title between 《 and 》, verbatim.'),
    law: lawId.nullable().describe('The registry entry of this title; null when there is none.'),
    kind: lawKind,
    shortName: z
      .string()
      .nullable()
      .describe('The short name introduced for the rest of the text (以下简称…); null when there is none.'),
    span: z.tuple([z.int().min(0), z.int().min(1)]).describe('Offsets into the text, brackets included.'),
  })
  .describe('One citation.');

/** A registry entry: one law or document, whatever the plans call it. */
export const law = z.strictObject({
  id: lawId,
  title: z.string().min(1).describe('Full title, without 《》.'),
  kind: lawKind,
  aliases: z
    .array(z.strictObject({ title: z.string().min(1), reason: z.string().min(1) }))
    .default([])
    .describe(
      'Other titles in the texts, each with the reason it is the same; width, blanks and dashes need no alias.',
    ),
});

export type LawKind = z.infer<typeof lawKind>;
export type LawRef = z.infer<typeof lawRef>;
export type Law = z.infer<typeof law>;
