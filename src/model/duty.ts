/** Duty: the departments that a text names for an item, a task or a domain. */
import { z } from 'zod';
import { departmentRef } from './department.ts';

export const duty = z
  .strictObject({
    leads: z.array(departmentRef).describe('牵头单位; empty when the text names none.'),
    responsibles: z.array(departmentRef).describe('责任单位; empty when the text names none.'),
    collective: z
      .string()
      .nullable()
      .describe(
        'Tail of the list that names no body (等市妇女儿童工作委员会成员单位), verbatim; null when there is none.',
      ),
  })
  .describe('The departments responsible for it.');

export type Duty = z.infer<typeof duty>;
