/**
 * Laws and documents cited 引用法规, and programmes named 点名的行动: each place in a text, in 《》 or without, and the
 * registry of what is cited.
 */
import { z } from 'zod';
import { lawDocument } from './lawDocument.ts';

export const lawKind = z
  .enum(['law', 'regulation', 'organisation-rule', 'plan', 'standard', 'other', 'action-plan', 'project'])
  .describe(
    '法律, 法规规章, 群团组织规章, 规划纲要, 标准规范, 其他; and programmes that a text names, 行动和计划, 工程和项目.',
  );

const lawId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const lawRef = z
  .strictObject({
    title: z.string().min(1).describe('The title as the text writes it, without 《 and 》.'),
    law: lawId.nullable().describe('The registry entry of this title; null when there is none.'),
    kind: lawKind,
    bracketed: z
      .boolean()
      .describe('Whether it stands in 《》. Without, only names of the registry are found, in full or as an alias.'),
    shortName: z
      .string()
      .nullable()
      .describe('The short name introduced for the rest of the text (以下简称…); null when there is none.'),
    span: z.tuple([z.int().min(0), z.int().min(1)]).describe('Offsets into the text, brackets included.'),
  })
  .describe('One citation.');

const alias = z.strictObject({
  title: z.string().min(1).describe('Another name of it, without 《》.'),
  reason: z.string().min(1).describe('Why it is the same.'),
  province: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('The name means this entry only in plans of this province; null when it does everywhere.'),
});

/** A registry entry: one law, document or programme, whatever the plans call it. */
export const law = z.strictObject({
  id: lawId,
  title: z.string().min(1).describe('Full title, without 《》.'),
  kind: lawKind,
  aliases: z
    .array(alias)
    .default([])
    .describe('Other names, each with the reason it is the same; width, blanks and dashes need no alias.'),
  document: lawDocument
    .nullable()
    .default(null)
    .describe('What is known of the document itself; null when this site knows nothing for certain.'),
});

export type LawKind = z.infer<typeof lawKind>;
export type LawRef = z.infer<typeof lawRef>;
export type Law = z.infer<typeof law>;
