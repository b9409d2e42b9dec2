/**
 * The plan 规划: the published contract between the parser, the committed content, the site and the downloads.
 *
 * Every nullable field documents the meaning of null: "not stated in the text", "not recognised" and "does not apply"
 * are never the same blank.
 */
import { z } from 'zod';
import { audienceId } from './audience.ts';
import { deadline } from './deadline.ts';
import { duty } from './duty.ts';
import { issued } from './issued.ts';
import { kinship } from './kinship.ts';
import { lawRef } from './law.ts';
import { message } from './message.ts';
import { period } from './period.ts';
import { lineRange, slices } from './position.ts';
import { profile } from './profile.ts';
import { readingPage } from './readingPage.ts';
import { region } from './region.ts';
import { target } from './target.ts';
import { mention, topicRef } from './topic.ts';

export const partKind = z.enum([
  'preface',
  'guidance',
  'overall-goal',
  'domains',
  'implementation',
  'monitoring',
  'other',
]);

const placeId = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/)
  .describe(
    "Plan, reading page and anchor on that page, derived from the text's own structure, e.g. liaocheng-children-2021/health/goal-3; never changes once published. Without the plan id for a text outside the catalogue.",
  );

const planId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A few letters for a plan in addresses short enough to be read over a telephone: lcc. */
export const planCode = z
  .string()
  .regex(/^[a-z]{2,8}$/, 'two to eight lower-case letters')
  .describe('The beginning of the short addresses of the plan; never changes once published.');

const printedNumber = z.int().min(0).describe("The text's own number, never an array index.");
const itemNumber = printedNumber
  .nullable()
  .describe("The text's own number; null for an item of a list whose numbers are not printed.");
const text = z.string().min(1).describe('The words of the source, joined across page breaks and otherwise unchanged.');

const facts = {
  laws: z.array(lawRef).describe('Documents cited in the text.'),
  topics: z.array(topicRef).describe('Topics the text treats.'),
  mentions: z.array(mention).describe('Bodies the text names, 文中提及: never a responsibility.'),
};

const itemDeadline = deadline.nullable().describe('null when neither the words nor the list of departments name one.');

const paragraph = z
  .strictObject({
    id: placeId,
    num: printedNumber.nullable().describe('Printed number; null for a paragraph without one.'),
    text,
    duty: duty.nullable().describe('Departments named after the text, as in lists of tasks; null when it names none.'),
    ...facts,
    twin: placeId.nullable().describe('The same paragraph in another text of the same plan; null when there is none.'),
    lines: lineRange,
    slices,
  })
  .describe('A paragraph, or a numbered task outside the domains.');

/** What every commitment has, whatever its kind. */
const commitment = {
  ...duty.shape,
  deadline: itemDeadline,
  targets: z.array(target),
  ...facts,
  ...kinship.shape,
  lines: lineRange.describe('Lines of the whole, the list of departments included.'),
  slices,
};

const goal = z
  .strictObject({
    id: placeId,
    num: itemNumber,
    text: text.describe('Without the printed number and the department parenthesis.'),
    ...commitment,
  })
  .describe('主要目标: one goal of a domain.');

/** A commitment whose first sentence is its heading: a measure or a task. */
const headed = z.strictObject({
  id: placeId,
  num: itemNumber,
  heading: z.string().min(1).describe('The first sentence, without its 。'),
  text: text.describe('The whole, heading included, without the printed number and the departments behind it.'),
  ...commitment,
});

const measure = headed.describe('策略措施: one measure of a domain.');

const task = headed.describe('重点任务: one numbered task of a plan without lists of measures.');

const domain = z
  .strictObject({
    id: placeId,
    num: z.string().nullable().describe('Printed number, e.g. 一; null when the heading has none.'),
    heading: z.string().min(1).describe('e.g. 儿童与健康.'),
    topic: z.string().nullable().describe('Registry entry shared across plans, e.g. health; null when not recognised.'),
    lines: lineRange,
    duty: duty
      .nullable()
      .describe('Departments that lines of their own name for the domain as a whole; null when none does.'),
    paragraphs: z.array(paragraph).describe('Text of the domain that is neither goal, measure nor task.'),
    goals: z.array(goal),
    measures: z.array(measure),
    tasks: z
      .array(task)
      .describe('In plans without lists of measures, whose sections hold numbered tasks; empty in all others.'),
    profile: profile.nullable().describe('null only between the stages that read a plan.'),
  })
  .describe('领域: one domain with its goals and measures, or a section with its tasks.');

const section = z
  .strictObject({
    id: placeId.describe(
      'Its place in the reading pages: the anchor of its number; without a number, the page it opens, else its first paragraph. A section with a run-in heading has the id of its first paragraph.',
    ),
    num: z.string().nullable().describe('Printed number, e.g. 一; null for text directly under the part.'),
    heading: z.string().nullable().describe('null for text directly under the part.'),
    runIn: z
      .boolean()
      .describe('True when the heading is the first sentence of the first paragraph, not a line of its own.'),
    lines: lineRange,
    paragraphs: z.array(paragraph),
  })
  .describe('A section of a part that is not a domain.');

const part = z
  .strictObject({
    num: z.string().nullable().describe('Printed number, e.g. 一; null when the heading has none.'),
    heading: z.string().nullable().describe('null for the closing statement, which has no heading.'),
    kind: partKind,
    lines: lineRange,
    sections: z.array(section).describe('Empty for parts with domains.'),
  })
  .describe('部分: one part of a plan.');

export const plan = z
  .strictObject({
    id: planId.nullable().describe('From the catalogue; null for a text that is not in it.'),
    code: planCode.nullable().describe('From the catalogue; null for a text that is not in it.'),
    textOf: planId
      .nullable()
      .describe('The plan of which this is a further text, from the catalogue; null for any other plan.'),
    title: z.string().nullable().describe('The title as printed; null: not stated.'),
    displayTitle: z.string().min(1).describe("The site's name for the plan: the title, else a description."),
    audience: audienceId,
    region: region.nullable().describe('null for a text that is not in the catalogue.'),
    period: period.nullable().describe('null: neither stated nor inferable.'),
    issued: issued.nullable().describe('null: the text has no covering notice.'),
    source: z.strictObject({
      file: z.string().min(1).describe('File name of the source text.'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Of the file as received.'),
      lines: lineRange.describe('From the title, or the first heading, to the last line of the plan.'),
    }),
    pages: z.array(readingPage),
    parts: z.array(part),
    domains: z.array(domain),
    profile: profile.nullable().describe('null only between the stages that read a plan.'),
    messages: z.array(message),
  })
  .describe('规划: one plan.');

export type PartKind = z.infer<typeof partKind>;
export type Paragraph = z.infer<typeof paragraph>;
export type Goal = z.infer<typeof goal>;
export type Headed = z.infer<typeof headed>;
export type Measure = z.infer<typeof measure>;
export type Task = z.infer<typeof task>;
export type Domain = z.infer<typeof domain>;
export type Section = z.infer<typeof section>;
export type Part = z.infer<typeof part>;
export type Plan = z.infer<typeof plan>;
