/** Targets labelled by hand: the promises a reader found in the plan, and the numbers that promise nothing. */
import { z } from 'zod';
import { target } from '../../../src/model/target.ts';
import { readJson } from '../corpus.ts';

const label = target.pick({
  quote: true,
  indicator: true,
  scope: true,
  comparator: true,
  value: true,
  unit: true,
  per: true,
  year: true,
  baseline: true,
  type: true,
  direction: true,
  polarity: true,
  modality: true,
  written: true,
});

const labels = z.strictObject({
  plan: z.string(),
  note: z.string(),
  items: z.array(z.strictObject({ id: z.string(), targets: z.array(label) })),
  notTargets: z.array(z.strictObject({ id: z.string(), quote: z.string(), why: z.string() })),
});

export type Label = z.infer<typeof label>;
export type Labels = z.infer<typeof labels>;

/** The labels of a plan. */
export function readLabels(plan: string): Labels {
  return labels.parse(readJson(`corpus/targets/${plan}.json`));
}
