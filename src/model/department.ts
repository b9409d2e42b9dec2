/** Departments 部门: as plans write them, and as the registry lists them. */
import { z } from 'zod';

export const departmentId = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/)
  .describe('Region slug and department slug, e.g. liaocheng/youth-league.');

export const departmentRef = z
  .strictObject({
    text: z.string().min(1).describe('The name as the plan writes it, page breaks joined.'),
    department: departmentId.nullable().describe('The registry entry of this name; null when there is none.'),
  })
  .describe('One department named in the list after a goal.');

export const departmentKind = z
  .enum([
    'party',
    'congress',
    'government',
    'consultative',
    'judicial',
    'mass-organisation',
    'enterprise',
    'coordination',
  ])
  .describe('党委, 人大, 政府, 政协, 司法, 群团, 企事业, 议事协调机构.');

/** A registry entry: one body of one region, whatever the plans call it. */
export const department = z.strictObject({
  id: departmentId,
  name: z.string().min(1).describe('Canonical name: the fullest form the texts use.'),
  kind: departmentKind,
  function: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/)
    .describe('Its function, by a name shared across regions, e.g. education.'),
  aliases: z
    .array(z.strictObject({ name: z.string().min(1), reason: z.string().min(1) }))
    .describe('Other names found in the texts, each with the reason it is the same body.'),
});

export type DepartmentKind = z.infer<typeof departmentKind>;
export type DepartmentRef = z.infer<typeof departmentRef>;
export type Department = z.infer<typeof department>;
