/**
 * Registries of the words by which a plan text is understood: list markers, headings of parts, labels of departments,
 * and words of documents. Each list says where its words are so written; order matters only among kinds of parts.
 */
import { z } from 'zod';
import { partKind } from './plan.ts';
import { sourcedWords } from './sourcedWords.ts';

const lists = z.array(sourcedWords).min(1);

export const markerEntry = sourcedWords.extend({
  opens: z.enum(['goal', 'measure']).describe('The list that the words open.'),
  withinLine: z.boolean().default(false).describe('True when they may stand in the middle of a line.'),
});

export const partKindEntry = sourcedWords.extend({
  kind: partKind,
  whole: z.boolean().default(false).describe('True when one of the words must be all of the heading.'),
  headings: z.array(z.string().min(1)).default([]).describe('Headings that every plan has.'),
  joined: z.boolean().default(false).describe('True when these headings may be joined: 指导思想和基本原则.'),
});

export const dutyLabelWords = z.strictObject({
  lead: lists.describe('What a label of leading departments begins with: 牵头.'),
  responsible: lists.describe('What a label of other departments begins with: 责任.'),
  bodies: lists.describe('What either ends with: 单位.'),
  bodyEndings: lists.describe('How names of bodies end.'),
});

export const documentWords = z.strictObject({
  genres: lists.describe('What a title ends with: 发展规划.'),
  notTitles: lists.describe('Words that no title has: 通知.'),
  selfNames: lists.describe('What a plan calls itself: 本规划.'),
  planning: lists.describe('Words of headings that say that a text plans something: 重点任务.'),
  contentsHeadings: lists.describe('What a table of contents begins with: 目录.'),
  issuers: lists.describe('How names of bodies that issue notices end: 人民政府.'),
  issuerOffices: lists.describe('Offices of such bodies: 办公室.'),
  imprintBeginnings: lists.describe('What an imprint begins with: 抄送.'),
  navigation: lists.describe('What a line of a web page begins with: 当前位置.'),
  navigationButtons: lists.describe('Lines of a web page: 打印.'),
  navigationMarks: lists.describe('What stands somewhere in a line of a web page: 公网安备.'),
});

/** All of them: the registries that the parser needs, beside that of audiences. */
export interface PlanWords {
  markers: z.infer<typeof markerEntry>[];
  partKinds: z.infer<typeof partKindEntry>[];
  dutyLabels: z.infer<typeof dutyLabelWords>;
  documentWords: z.infer<typeof documentWords>;
}
