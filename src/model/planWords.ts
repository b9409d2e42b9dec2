/**
 * Registries of the words the parser recognises: list markers, headings of parts, labels of departments, and words of
 * documents. Each list states where its words are used; order matters only among kinds of parts.
 */
import { z } from 'zod';
import { partKind } from './plan.ts';
import { sourcedWords } from './sourcedWords.ts';

const lists = z.array(sourcedWords).min(1);

export const markerEntry = sourcedWords.extend({
  opens: z.enum(['goal', 'measure']).describe('The list that the words open.'),
  withinLine: z.boolean().default(false).describe('True when they may occur in the middle of a line.'),
  ending: z.boolean().default(false).describe('True when they end a marker of a few characters on a line of its own.'),
  asGoal: z
    .boolean()
    .default(false)
    .describe('True when they open the goals in a text that names no goals, before measures: 主要任务, 政策措施.'),
});

export const partKindEntry = sourcedWords.extend({
  kind: partKind,
  whole: z.boolean().default(false).describe('True when one of the words must be the whole heading.'),
  ending: z.boolean().default(false).describe('True when the heading must end with one of the words.'),
  headings: z.array(z.string().min(1)).default([]).describe('Headings that every plan has.'),
  joined: z.boolean().default(false).describe('True when these headings may be joined: 指导思想和基本原则.'),
});

export const dutyLabelWords = z.strictObject({
  lead: lists.describe('Beginnings of labels of lead departments: 牵头.'),
  responsible: lists.describe('Beginnings of labels of other departments: 责任.'),
  bodies: lists.describe('Endings of either label: 单位.'),
  persons: lists.describe('Labels of people beside the departments: 责任领导.'),
  deadlines: lists.describe('Labels of dates beside the departments: 完成时限.'),
  bodyEndings: lists.describe('Endings of names of bodies.'),
});

export const documentWords = z.strictObject({
  genres: lists.describe('Endings of titles: 发展规划.'),
  actGenres: lists.describe('Endings of titles of acts, behind 关于……的: 实施意见.'),
  notTitles: lists.describe('Words that no title has: 通知.'),
  otherGenres: lists.describe('Endings of first lines of texts that are no plans: 会议纪要.'),
  selfNames: lists.describe('Words by which a plan refers to itself: 本规划.'),
  planning: lists.describe('Words in headings typical of a text that plans: 重点任务.'),
  taskParts: lists.describe('Words in headings of parts that hold tasks: 主要任务.'),
  backgroundParts: lists.describe('Words in headings of parts about what a plan is based on: 发展基础.'),
  closingParts: lists.describe('Words in headings of parts about how a plan is carried out: 保障措施.'),
  closingPartEndings: lists.describe('Ends of headings of such parts: 督导.'),
  closingHeadings: lists.describe('Headings of last parts that may stand without a number: 组织领导.'),
  contentsHeadings: lists.describe('Headings of tables of contents: 目录.'),
  issuers: lists.describe('Endings of names of bodies that issue notices: 人民政府.'),
  issuerOffices: lists.describe('Offices of such bodies: 办公室.'),
  credits: lists.describe('Who had a hand in a web page, before a colon and a name: 编辑, 审核.'),
  drafts: lists.describe('Ends of what a title says of its state: （送审稿）.'),
  imprintBeginnings: lists.describe('Beginnings of imprints: 抄送.'),
  disclosureWords: lists.describe('Words of a label that says how public a document is: 公开方式.'),
  disclosureValues: lists.describe('Ends of what stands behind such a label: 主动公开.'),
  annexBeginnings: lists.describe('Beginnings of what hangs on behind a plan: 附件.'),
  boxBeginnings: lists.describe('Beginnings of boxes within a plan: 专栏.'),
  numberedBoxBeginnings: lists.describe('The same, only with a number or a colon behind: 重点工程.'),
  tableHeads: lists.describe('Cells of the first rows of tables: 序号.'),
  navigation: lists.describe('Beginnings of lines of a web page: 当前位置.'),
  navigationButtons: lists.describe('What whole lines of a web page consist of: 打印 关闭.'),
  navigationMarks: lists.describe('Words anywhere in a line of a web page: 公网安备.'),
});

/** All registries the parser needs, except that of audiences. */
export interface PlanWords {
  markers: z.infer<typeof markerEntry>[];
  partKinds: z.infer<typeof partKindEntry>[];
  dutyLabels: z.infer<typeof dutyLabelWords>;
  documentWords: z.infer<typeof documentWords>;
}
