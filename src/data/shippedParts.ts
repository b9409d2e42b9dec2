/** What the scripts for readers contain, from the bill of materials that the bundler has written into the built site. */
import { existsSync, readFileSync } from 'node:fs';
import { outDir } from 'astro:config/server';
import { z } from 'zod';
import { withoutBase } from '../naming/base/belowBase.ts';
import { bomPath } from '../naming/routes/siteRoutes.ts';

const licence = z.union([
  z.object({ license: z.object({ id: z.string() }) }).transform((one) => one.license.id),
  z.object({ expression: z.string() }).transform((one) => one.expression),
]);

const bill = z.object({
  components: z.array(
    z.object({
      type: z.enum(['library', 'data']),
      group: z.string().optional(),
      name: z.string(),
      version: z.string(),
      licenses: z.tuple([licence]),
    }),
  ),
});

export type ShippedParts = z.infer<typeof bill>['components'];

/** The parts; none while the site is only shown in development, where nothing is bundled. */
export function getShippedParts(): ShippedParts {
  const file = new URL(`.${withoutBase(bomPath)}`, outDir);
  return existsSync(file) ? bill.parse(JSON.parse(readFileSync(file, 'utf8'))).components : [];
}
