/**
 * The goals, measures and tasks of a text as weighted n-grams: the form in which kinship compares them.
 *
 * An n-gram weighs ln((n + 1) / f) where f of the n items of the reference have it, at least 1: one that every item has
 * counts for almost nothing, a rare one counts most. The squares of an item's weights add up to 1, so that the
 * likeness of two items is the sum of the products of the weights of what they share.
 */
import type { Commonness, GramReference } from '../../model/gramReference.ts';
import type { Domain, Measure, Plan } from '../../model/plan.ts';
import type { ToGrams } from '../../text/kinshipGrams.ts';
import { must } from '../../text/must.ts';

export interface WeighedItem {
  id: string;
  /** Of its domain. */
  topic: string | null;
  /** Numbers of its n-grams, in the order of the n-grams themselves. */
  grams: Int32Array;
  /** Their weights, in the same order. */
  weights: Float64Array;
}

/** One text of a plan. */
export interface WeighedText {
  /** Its id. */
  text: string;
  /** Id of the plan, the same for all of its texts. */
  plan: string;
  audience: string;
  goals: WeighedItem[];
  measures: WeighedItem[];
  tasks: WeighedItem[];
}

/** Numbers for n-grams, given as they come. */
export type GramNumbers = Map<string, number>;

/** The first sentence names a measure; the sentences after it may be specific to the place. */
const HEADING_FACTOR = 3;

/** How common n-grams are, ready to be looked up. */
export interface Commonnesses {
  goals: WeightOf;
  measures: WeightOf;
}
type WeightOf = (gram: string) => number;

export function toCommonnesses({ goals, measures }: GramReference): Commonnesses {
  return { goals: toWeightOf(goals), measures: toWeightOf(measures) };
}

function toWeightOf({ items, byFrequency }: Commonness): WeightOf {
  const rare = Math.log(items + 1);
  const weights = new Map(
    Object.entries(byFrequency).flatMap(([frequency, grams]) =>
      grams.split(' ').map((gram) => [gram, Math.log((items + 1) / Number(frequency))] as const),
    ),
  );
  return (gram) => weights.get(gram) ?? rare;
}

/** The items of a text; undefined for one without an id, which is in no catalogue. */
export function weighText(
  { id, textOf, audience, domains }: Plan,
  toGrams: ToGrams,
  commonnesses: Commonnesses,
  numbers: GramNumbers,
): WeighedText | undefined {
  if (id === null) return undefined;
  const { goals, measures } = commonnesses;
  const collect = <Entry extends { id: string }>(
    list: (domain: Domain) => readonly Entry[],
    toBag: (entry: Entry) => Bag,
    weightOf: WeightOf,
  ): WeighedItem[] =>
    domains.flatMap((domain) =>
      list(domain).map((entry) => ({
        id: entry.id,
        topic: domain.topic,
        ...weigh(toBag(entry), weightOf, numbers),
      })),
    );
  const headed = (entry: Measure): Bag => headedBag(entry, toGrams);
  return {
    ...{ text: id, plan: textOf ?? id, audience },
    goals: collect(
      (domain) => domain.goals,
      ({ text }) => plainBag(text, toGrams),
      goals,
    ),
    measures: collect((domain) => domain.measures, headed, measures),
    tasks: collect((domain) => domain.tasks, headed, measures),
  };
}

/** The n-grams of an item, each with its multiplicity. */
type Bag = ReadonlyMap<string, number>;

function plainBag(text: string, toGrams: ToGrams): Map<string, number> {
  return new Map([...toGrams(text)].map((gram) => [gram, 1]));
}

function headedBag({ text, heading }: Measure, toGrams: ToGrams): Bag {
  const bag = plainBag(text, toGrams);
  for (const gram of toGrams(heading)) bag.set(gram, HEADING_FACTOR);
  return bag;
}

function weigh(bag: Bag, weightOf: WeightOf, numbers: GramNumbers): Pick<WeighedItem, 'grams' | 'weights'> {
  const sorted = [...bag].sort(([a], [b]) => (a < b ? -1 : 1));
  const weights = Float64Array.from(sorted, ([gram, factor]) => factor * weightOf(gram));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return {
    grams: Int32Array.from(sorted, ([gram]) => numberOf(gram, numbers)),
    weights: weights.map((weight) => weight / length),
  };
}

function numberOf(gram: string, numbers: GramNumbers): number {
  if (!numbers.has(gram)) numbers.set(gram, numbers.size);
  return must(numbers.get(gram), gram);
}
