/** Measurability 可衡量性: the share of a plan or domain that can be held to account. */
import { z } from 'zod';

const count = z.int().min(0);

export const profile = z
  .strictObject({
    goals: count,
    number: count.describe('Goals that name a number as their target.'),
    deadline: count.describe('Goals that name a year, for a target or without a number.'),
    lead: count.describe('Goals that name a lead department.'),
    none: count.describe('Goals without any of these.'),
    measures: count,
    measuresWithNumber: count.describe('Measures that name a number as their target.'),
    tasks: z
      .strictObject({
        all: count,
        number: count.describe('Tasks that name a number as their target.'),
        deadline: count.describe('Tasks that name a year, for a target or without a number.'),
        lead: count.describe('Tasks that name a lead department.'),
        none: count.describe('Tasks without any of these.'),
      })
      .optional()
      .describe('Absent where there are no tasks.'),
  })
  .describe('Counts over the goals, measures and tasks of a domain, or of all domains of a plan.');

export type Profile = z.infer<typeof profile>;
