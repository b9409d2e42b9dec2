/** `npm run bench -- growth`: measures the whole way from texts to the site, and prints tables or JSON. */
import { InputError } from '../../command/inputError.ts';
import { formatGrowth } from './formatGrowth.ts';
import { measureStages } from './measureStages.ts';
import type { SiteGrowth } from './measureStages.ts';

export interface GrowthOptions {
  /** Multiples of the corpus: `1,3,10`. */
  times: string;
  /** Prints the rows of the stages as one JSON array. */
  json: boolean;
  /** Builds the same texts with other builders too. */
  peers: boolean;
}

/** Measures one multiple after the other, telling on standard error what runs. Throws an InputError for other `times`. */
export async function printSiteGrowth({ times, json, peers }: GrowthOptions): Promise<void> {
  const multiples = times.split(',').map(Number);
  if (multiples.some((one) => !Number.isInteger(one) || one < 1)) {
    throw new InputError(
      `bench: --times ${times}: write whole numbers from 1 with commas between them, such as 1,3,10`,
    );
  }
  const measured: SiteGrowth[] = [];
  try {
    for (const one of multiples)
      measured.push(await measureStages(one, peers, (line) => process.stderr.write(`${line}\n`)));
  } finally {
    // Where a larger corpus fails, what was measured of the smaller ones took long enough to be printed.
    const rows = measured.flatMap(({ stages }) => stages);
    if (rows.length > 0) process.stdout.write(json ? `${JSON.stringify(rows)}\n` : `\n${formatGrowth(measured)}\n`);
  }
}
