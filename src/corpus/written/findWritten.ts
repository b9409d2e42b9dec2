/** Answers for any pair of plans, each computed once. */
import type { Indicator } from '../../model/indicator.ts';
import { must } from '../../text/must.ts';
import type { Corpus } from '../corpus.ts';
import { toGramsOf } from '../kinship/gramsOfPlan.ts';
import { linksWithin } from '../kinship/kinLinks.ts';
import { commitmentOf } from '../places.ts';
import type { Place } from '../places.ts';
import type { PublishedPlan } from '../publishedPlans.ts';
import { toWordedPlan } from './wordedPlan.ts';
import type { ApartFrom } from './promisedAlike.ts';
import { writtenIn } from './writtenIn.ts';
import type { Written } from './writtenIn.ts';

/** For every goal and measure of the first plan, in the order of its text, whether it is written in the second. */
export type FindWritten = (one: PublishedPlan, other: PublishedPlan) => readonly Written[];

/** What the answers are computed from. */
export type WrittenCorpus = Pick<Corpus, 'texts' | 'indicators'>;

const finders = new WeakMap<WrittenCorpus, FindWritten>();

/** The function that answers for any two texts of a corpus; every caller has the same one. */
export function writtenFinder(corpus: WrittenCorpus): FindWritten {
  const finder = finders.get(corpus) ?? toFinder(corpus);
  finders.set(corpus, finder);
  return finder;
}

function toFinder({ texts, indicators }: WrittenCorpus): FindWritten {
  const audiences = [...new Set(texts.map(({ audienceEntry }) => audienceEntry))];
  const gramsOf = toGramsOf(audiences);
  const wordsOf = remember((id) => {
    const plan = must(
      texts.find((text) => text.id === id),
      `plan ${id}`,
    );
    return toWordedPlan(plan, gramsOf(plan));
  });
  const apartFrom = toApartFrom(indicators.map(({ indicator }) => indicator));
  const answer = remember((key) => {
    const [one, other] = key.split(' ').map(wordsOf);
    const [first, second] = [must(one, key), must(other, key)];
    return writtenIn(first, second, { kin: kinBetween(first.plan, second.plan, texts), apartFrom });
  });
  return (one, other) => answer(`${one.id} ${other.id}`);
}

/** The surest kin of each goal and measure of either plan in the other. */
function kinBetween(
  one: PublishedPlan,
  other: PublishedPlan,
  texts: readonly PublishedPlan[],
): ReadonlyMap<string, Place> {
  const links = linksWithin([one, other], texts).toReversed();
  const pairs = links.flatMap(({ one: a, two: b }): [string, Place][] => [
    [commitmentOf(a).id, b],
    [commitmentOf(b).id, a],
  ]);
  return new Map(pairs);
}

/** Being kept apart holds both ways. */
function toApartFrom(indicators: readonly Indicator[]): ApartFrom {
  const pairs = indicators.flatMap(({ id, apart }) =>
    apart.flatMap((other) => [
      { id, other },
      { id: other, other: id },
    ]),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ id }) => id)].map(([id, own]) => [id, new Set(own.map(({ other }) => other))]),
  );
}

function remember<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
