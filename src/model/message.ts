/**
 * Messages about anything a stage did not understand, or repaired, each with its place: the vocabulary of
 * vfile-message.
 */
import { z } from 'zod';

/** Every rule that may leave a message. Readers get each one in words; a new rule without words does not compile. */
export const ruleId = z
  .enum([
    'domain-without-list',
    'foreign-word',
    'items-without-numbers',
    'left-out',
    'mixed-script',
    'more-remarks',
    'number-gap',
    'number-not-read',
    'number-repeat',
    'other-encoding',
    'other-format',
    'page-break-joined',
    'page-furniture',
    'paragraph-joined',
    'repeat-at-page-break',
    'repeat-in-duty',
    'sentence-without-end',
    'sign-read-as',
    'table-cells',
    'text-too-long',
    'unknown-part',
    'unmatched-bracket',
    'web-furniture',
  ])
  .describe('Name of the rule, in kebab case.');

const severity = z.enum(['info', 'warning', 'error']);

export const message = z
  .strictObject({
    reason: z.string().min(1).describe('The finding, in one sentence.'),
    ruleId,
    severity,
    line: z.int().min(1).nullable().describe('Source line, from 1; null when the message is about the whole text.'),
    column: z.int().min(1).nullable().describe('Source column, from 1; null when the message is about whole lines.'),
    expected: z.string().nullable().describe('The text expected there; null when no particular text is.'),
    actual: z.string().nullable().describe('The text found there, verbatim; null when there is none.'),
    note: z.string().nullable().describe('The assumption made, or advice; null when there is nothing to add.'),
  })
  .describe('A remark of the parser on one place of the source.');

export type RuleId = z.infer<typeof ruleId>;
export type Message = z.infer<typeof message>;
