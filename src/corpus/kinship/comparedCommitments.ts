/** Goals, measures and tasks of all plans in the form that kinship compares: as weighted n-grams. */
import type { Measure, Plan } from '../../model/plan.ts';
import type { ToGrams } from '../../text/kinshipGrams.ts';
import type { Bag } from './vectors.ts';

export interface ComparedCommitment extends Bag {
  id: string;
  /** Id of the plan whose text contains it. */
  text: string;
  /** Id of the plan, the same for all of its texts. */
  plan: string;
  /** Id of the audience. */
  audience: string;
  topic: string | null;
}

/** The first sentence names a measure; the sentences after it may be specific to the place. */
const HEADING_FACTOR = 3;

/** The goals of the catalogued plans, in order. */
export function goalsOf(plans: readonly Plan[], toGrams: ToGrams): ComparedCommitment[] {
  return collect(
    plans,
    ({ goals }) => goals,
    ({ text }) => new Map([...toGrams(text)].map((gram) => [gram, 1])),
  );
}

/** The measures of the catalogued plans, in order; the heading counts more than the rest. */
export function measuresOf(plans: readonly Plan[], toGrams: ToGrams): ComparedCommitment[] {
  return collect(plans, ({ measures }) => measures, headedBag(toGrams));
}

/** The tasks of the catalogued plans, in order, weighed as measures are. */
export function tasksOf(plans: readonly Plan[], toGrams: ToGrams): ComparedCommitment[] {
  return collect(plans, ({ tasks }) => tasks, headedBag(toGrams));
}

function headedBag(toGrams: ToGrams): (entry: Measure) => Map<string, number> {
  return ({ text, heading }) => {
    const grams = new Map([...toGrams(text)].map((gram) => [gram, 1]));
    for (const gram of toGrams(heading)) grams.set(gram, HEADING_FACTOR);
    return grams;
  };
}

function collect<Entry extends { id: string }>(
  plans: readonly Plan[],
  list: (domain: Plan['domains'][number]) => Entry[],
  toBag: (entry: Entry) => Map<string, number>,
): ComparedCommitment[] {
  return plans.flatMap(({ id, textOf, audience, domains }) => {
    if (id === null) return [];
    const whose = { text: id, plan: textOf ?? id, audience, counted: textOf === null };
    return domains.flatMap((domain) =>
      list(domain).map((entry) => ({ id: entry.id, ...whose, topic: domain.topic, grams: () => toBag(entry) })),
    );
  });
}
