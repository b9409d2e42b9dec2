/** Goals and measures of all plans as what kinship compares: their n-grams, and whose they are. */
import type { Plan } from '../../model/plan.ts';
import type { ToGrams } from '../../text/kinshipGrams.ts';
import type { Bag } from './vectors.ts';

export interface Commitment extends Bag {
  id: string;
  /** Id of the plan whose text it stands in. */
  text: string;
  /** Id of the plan, whichever of its texts it stands in. */
  plan: string;
  /** Id of the audience. */
  audience: string;
  topic: string | null;
}

/** A measure is what its first sentence calls it; what follows may be the place's own. */
const HEADING_FACTOR = 3;

/** The goals of the catalogued plans, in their order. */
export function goalsOf(plans: readonly Plan[], toGrams: ToGrams): Commitment[] {
  return collect(
    plans,
    ({ goals }) => goals,
    ({ text }) => new Map([...toGrams(text)].map((gram) => [gram, 1])),
  );
}

/** The measures of the catalogued plans, in their order; the heading counts more than the rest. */
export function measuresOf(plans: readonly Plan[], toGrams: ToGrams): Commitment[] {
  return collect(
    plans,
    ({ measures }) => measures,
    ({ text, heading }) => {
      const grams = new Map([...toGrams(text)].map((gram) => [gram, 1]));
      for (const gram of toGrams(heading)) grams.set(gram, HEADING_FACTOR);
      return grams;
    },
  );
}

function collect<Entry extends { id: string }>(
  plans: readonly Plan[],
  list: (domain: Plan['domains'][number]) => Entry[],
  toBag: (entry: Entry) => Map<string, number>,
): Commitment[] {
  return plans.flatMap(({ id, textOf, audience, domains }) => {
    if (id === null) return [];
    const whose = { text: id, plan: textOf ?? id, audience, counted: textOf === null };
    return domains.flatMap((domain) =>
      list(domain).map((entry) => ({ id: entry.id, ...whose, topic: domain.topic, grams: () => toBag(entry) })),
    );
  });
}
