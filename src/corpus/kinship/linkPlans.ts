/** Kinship between plans: facts that need other plans, added after all of them are parsed. */
import { commitmentsOf, mapCommitments } from '../../model/commitment.ts';
import type { GramReference } from '../../model/gramReference.ts';
import type { FarKin, Kin } from '../../model/kinship.ts';
import type { Plan } from '../../model/plan.ts';
import { byScore } from '../../text/pairUp.ts';
import { toCompanions } from './companions.ts';
import type { CompanionsOf, PublishedPair } from './companions.ts';
import { findElsewhere } from './elsewhere.ts';
import type { KinInText } from './elsewhere.ts';
import type { GramsOf } from './gramsOfPlan.ts';
import { indicatorKinFinder } from './indicatorKin.ts';
import { pairTexts } from './twins.ts';
import { toCommonnesses, weighText } from './weighedTexts.ts';
import type { WeighedText } from './weighedTexts.ts';

/** What the links depend on besides the plans. */
export interface LinkSettings {
  gramsOf: GramsOf;
  reference: GramReference;
  /** The pairs of plans that have a page already. */
  published?: readonly PublishedPair[];
}

/** The plans with `elsewhere` and `twin` on their commitments and paragraphs, in order. */
export function linkPlans(plans: readonly Plan[], { gramsOf, reference, published = [] }: LinkSettings): Plan[] {
  const companionsOf = toCompanions(plans, published);
  const wordKinOf = wordKinFinder(plans, { gramsOf, reference }, companionsOf);
  const indicatorKinOf = indicatorKinFinder(plans, gramsOf, companionsOf);
  const linked = new Map(plans.map((plan) => [plan, withLinks(plan, wordKinOf(plan), indicatorKinOf(plan))]));
  for (const plan of plans) {
    const main = plans.find(({ id }) => id !== null && id === plan.textOf);
    const [one, two] = [main && linked.get(main), linked.get(plan)];
    if (main === undefined || one === undefined || two === undefined) continue;
    const [pairedMain, paired] = pairTexts(one, two, gramsOf(main));
    linked.set(plan, paired);
    // The first of several other texts is the main text's twin.
    if (!isPaired(one)) linked.set(main, pairedMain);
  }
  return plans.map((plan) => linked.get(plan) ?? plan);
}

/** The kin of each commitment of a text that are found by their words, by its id: at most one a plan. */
type WordKinOf = (text: Plan) => ReadonlyMap<string, Kin[]>;

function wordKinFinder(
  plans: readonly Plan[],
  { gramsOf, reference }: LinkSettings,
  companionsOf: CompanionsOf,
): WordKinOf {
  const numbers = new Map<string, number>();
  const commonnesses = toCommonnesses(reference);
  const weighed = plans.flatMap((plan) => weighText(plan, gramsOf(plan), commonnesses, numbers) ?? []);
  const byText = new Map(weighed.map((text) => [text.text, text]));
  const byPlan = Map.groupBy(weighed, ({ plan }) => plan);
  const row = new Float64Array(numbers.size);
  const known = new Map<string, KinInText>();
  const kinIn = (one: WeighedText, other: WeighedText): KinInText => {
    const key = `${one.text} ${other.text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const kin = findElsewhere(one, other, row);
    known.set(`${other.text} ${one.text}`, kin.two);
    return kin.one;
  };
  return ({ id }) => {
    const own = id === null ? undefined : byText.get(id);
    const links = new Map<string, Kin[]>();
    if (own === undefined) return links;
    for (const plan of companionsOf(own.plan))
      for (const [item, kin] of onePerItem(own, byPlan.get(plan) ?? [], kinIn))
        links.set(item, [...(links.get(item) ?? []), kin]);
    return links;
  };
}

/** Of what several texts of a plan have, that of its main text, else the most similar. */
function onePerItem(
  own: WeighedText,
  texts: readonly WeighedText[],
  kinIn: (one: WeighedText, other: WeighedText) => KinInText,
): Map<string, Kin> {
  const found = texts
    .flatMap((text) => [...kinIn(own, text)].map(([item, kin]) => ({ item, kin, isMain: text.text === text.plan })))
    .sort((a, b) => Number(b.isMain) - Number(a.isMain) || byScore(a.kin, b.kin));
  return new Map(found.toReversed().map(({ item, kin }) => [item, kin]));
}

function withLinks(plan: Plan, byWords: ReadonlyMap<string, Kin[]>, byIndicator: ReadonlyMap<string, FarKin[]>): Plan {
  const withKin = <Entry extends { id: string }>(entry: Entry): Entry & { elsewhere: FarKin[] } => {
    const named = (byWords.get(entry.id) ?? []).map((kin): FarKin => ({ ...kin, by: 'words' }));
    const known = new Set(named.map((kin) => kin.id));
    const further = (byIndicator.get(entry.id) ?? []).filter((kin) => !known.has(kin.id));
    return { ...entry, elsewhere: [...named, ...further].sort(byScore) };
  };
  return {
    ...plan,
    domains: plan.domains.map((domain) => mapCommitments(domain, withKin)),
  };
}

function isPaired({ domains }: Plan): boolean {
  return domains.flatMap(commitmentsOf).some(({ twin }) => twin !== null);
}
