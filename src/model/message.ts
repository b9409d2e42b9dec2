/** What a stage did not understand, or repaired, said with its place: the vocabulary of vfile-message. */
import { z } from 'zod';

export const severity = z.enum(['info', 'warning', 'error']);

export const message = z
  .strictObject({
    reason: z.string().min(1).describe('What was found, in one sentence.'),
    ruleId: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/)
      .describe('Name of the rule that speaks, in kebab case.'),
    severity,
    line: z.int().min(1).nullable().describe('Source line, from 1; null when the message is about the whole text.'),
    column: z.int().min(1).nullable().describe('Source column, from 1; null when the message is about whole lines.'),
    expected: z.string().nullable().describe('What the rule expected there; null when that is no matter of words.'),
    actual: z.string().nullable().describe('What stands there, verbatim; null when nothing does.'),
    note: z
      .string()
      .nullable()
      .describe('What was assumed, or what to do about it; null when there is nothing to add.'),
  })
  .describe('A remark of the parser on one place of the source.');

export type Severity = z.infer<typeof severity>;
export type Message = z.infer<typeof message>;
