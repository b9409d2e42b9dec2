/** The words of a plan, prepared for looking up commitments of other plans in it. */
import type { CommitmentKind } from '../../model/commitment.ts';
import type { LawRef } from '../../model/law.ts';
import type { TopicRef } from '../../model/topic.ts';
import type { Target } from '../../model/target.ts';
import { SAME_RUN } from '../../model/writtenThresholds.ts';
import { fold, BARRIER } from '../../text/fold.ts';
import type { ToGrams } from '../../text/kinshipGrams.ts';
import { ngramsOf } from '../../text/ngrams.ts';
import { sentenceRanges } from '../../text/sentences.ts';
import { commitmentOf, headingOf, kindOf, placesOf } from '../places.ts';
import type { Place } from '../places.ts';
import type { PublishedPlan } from '../publishedPlans.ts';

/** A commitment in the forms that are compared. */
export interface WordedPlace {
  place: Place;
  id: string;
  kind: CommitmentKind;
  /** Its n-grams, as kinship takes them. */
  grams: ReadonlySet<string>;
  /** The n-grams of what it is about: of a goal all, of a measure or task those of its first sentence. */
  subject: ReadonlySet<string>;
  /** The characters of a goal; empty for a measure or task, whose first sentence says too little. */
  letters: ReadonlySet<string>;
  /** The characters of each of its sentences. */
  sentences: ReadonlySet<string>[];
  /** Its runs of SAME_RUN characters, with numbers, punctuation left out. */
  runs: ReadonlySet<string>;
  targets: readonly WordedTarget[];
  /** Topics of what it is about: of a goal all, of a measure or task those of its first sentence, else the most frequent. */
  topics: ReadonlySet<string>;
  /** Topics of the whole, and how often it speaks of each. */
  mentioned: ReadonlyMap<string, number>;
  /** Ids of the programmes that it names. */
  programmes: ReadonlySet<string>;
}

/** Kinds of documents that are programmes. */
const PROGRAMMES: readonly LawRef['kind'][] = ['action-plan', 'project'];

export interface WordedTarget {
  target: Target;
  grams: ReadonlySet<string>;
}

export interface WordedPlan {
  plan: PublishedPlan;
  places: WordedPlace[];
  /** The places, by their index, that have an n-gram. */
  byGram: ReadonlyMap<string, number[]>;
  /** The place, by its index, of each run of SAME_RUN characters. */
  byRun: ReadonlyMap<string, number>;
}

export function toWordedPlan(plan: PublishedPlan, toGrams: ToGrams): WordedPlan {
  const places = placesOf(plan).map((place) => toWordedPlace(place, toGrams));
  const byGram = new Map<string, number[]>();
  const byRun = new Map<string, number>();
  places.forEach(({ grams, runs }, at) => {
    for (const gram of grams) {
      const known = byGram.get(gram);
      if (known === undefined) byGram.set(gram, [at]);
      else known.push(at);
    }
    for (const run of runs) if (!byRun.has(run)) byRun.set(run, at);
  });
  return { plan, places, byGram, byRun };
}

function toWordedPlace(place: Place, toGrams: ToGrams): WordedPlace {
  const { id, text, targets, topics, laws } = commitmentOf(place);
  const heading = headingOf(place);
  const kind = kindOf(place);
  const grams = toGrams(text);
  const subject = heading === null ? grams : toGrams(heading);
  return {
    place,
    id,
    kind,
    grams,
    subject: subject.size === 0 ? grams : subject,
    letters: kind === 'goal' ? lettersOf(text, toGrams) : new Set(),
    sentences: sentenceRanges(text).map(([start, end]) => lettersOf(text.slice(start, end), toGrams)),
    runs: ngramsOf(fold(text).text.replaceAll(BARRIER, ''), [SAME_RUN]),
    targets: targets.map((target) => ({ target, grams: toGrams(target.indicator) })),
    topics: subjectTopics(topics, (heading ?? text).length),
    mentioned: countEach(topics.map(({ topic }) => topic)),
    programmes: new Set(laws.flatMap(({ kind, law }) => (PROGRAMMES.includes(kind) && law !== null ? [law] : []))),
  };
}

/** The characters of the text's n-grams, so that names of places and numbers are left out of both. */
function lettersOf(text: string, toGrams: ToGrams): Set<string> {
  return new Set([...toGrams(text)].flatMap((gram) => [...gram]));
}

/** The topics before this offset; when there are none, those spoken of most, and more than once. */
function subjectTopics(topics: readonly TopicRef[], end: number): Set<string> {
  const named = topics.filter(({ span }) => span[0] < end).map(({ topic }) => topic);
  if (named.length > 0) return new Set(named);
  const counts = countEach(topics.map(({ topic }) => topic));
  const most = Math.max(2, ...counts.values());
  return new Set([...counts].flatMap(([topic, count]) => (count === most ? [topic] : [])));
}

function countEach(values: readonly string[]): Map<string, number> {
  return new Map([...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]));
}
