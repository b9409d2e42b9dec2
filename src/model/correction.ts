/**
 * The public log of corrections (`content/corrections.yaml`, each under its own id): what was wrong, and what was done.
 */
import { z } from 'zod';
import { address } from './departure.ts';

const version = z
  .string()
  .regex(/^[0-9a-f]{12}$/, 'a data version, twelve hexadecimal digits')
  .optional();

export const correction = z.strictObject({
  date: z.iso.date().describe('When it was corrected, in quotation marks.'),
  address: address.describe('Address of the error.'),
  wrong: z.string().min(1).describe('The error, as a sentence without its 。.'),
  changed: z.string().min(1).describe('The correction, as a sentence without its 。.'),
  before: version.describe('Data version that had the error; absent where not known.'),
  after: version.describe('First data version without it; absent where not known.'),
  reportedBy: z.string().min(1).optional().describe('Who reported it, if they want to be named.'),
});

export type Correction = z.infer<typeof correction>;
