/**
 * Departures: published addresses that no longer show what they showed (`content/ledger/departures.yaml`, by address).
 * An address is a promise; one that ends says so where it stood, or leads on.
 */
import { z } from 'zod';

/** An address on this site: a page, or a place in one. */
export const address = z
  .string()
  .regex(
    /^\/(?:[a-z0-9._-]+\/)*(?:[a-z0-9._-]+)?(?:#[\w-]+)?$/i,
    'a path that begins with /, with an anchor or without',
  );

const said = {
  was: z.string().min(1).describe('What stood there, in the words of the site: 聊城儿童规划 儿童与健康 主要目标3.'),
  date: z.iso.date().describe('When it ended, in quotation marks.'),
  reason: z.string().min(1).describe('Why, as a sentence without its 。.'),
};

export const departure = z.union([
  z.strictObject({ ...said, to: address.describe('Where it is now.') }),
  z.strictObject({ ...said, see: address.describe('It is nowhere now; where a reader may go on from there.') }),
]);

export type Departure = z.infer<typeof departure>;
