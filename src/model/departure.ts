/**
 * Departures: published addresses that no longer show their content (`content/ledger/departures.yaml`, by address). An
 * address is a promise; one that ends gets a page that says so, or redirects.
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
  was: z.string().min(1).describe("Its former content, in the site's words: 聊城儿童规划 儿童与健康 主要目标3."),
  date: z.iso.date().describe('When it ended, in quotation marks.'),
  reason: z.string().min(1).describe('The reason, as a sentence without its 。.'),
};

export const departure = z.union([
  z.strictObject({ ...said, to: address.describe('Its new address.') }),
  z.strictObject({
    ...said,
    see: address.describe('For content that is gone: an address where readers may continue.'),
  }),
]);

export type Departure = z.infer<typeof departure>;
