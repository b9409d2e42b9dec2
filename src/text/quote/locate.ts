/**
 * Finds the source of a quotation that is not word for word: the stretch of a text most like it.
 *
 * 1. Seeds: runs of a few characters that both share. Each votes for the place where the quotation would begin.
 * 2. At the places with most votes the seeds form chains; the one with the highest score wins, unless it covers too
 *    little of the quotation. Of equal ones it is the one around which less differs.
 * 3. At both ends of the chain, edit distance decides how far the stretch extends: the rest of the quotation is
 *    compared with the words around the chain, and words unlike it stay outside.
 */
import { toMatchForm } from '../matchForm.ts';
import { findBestChain, toStretches } from './chain.ts';
import type { Chain, Stretch } from './chain.ts';
import { extend, slack, slipsIn } from './extend.ts';

/** Shorter quotations are only found word for word. */
const shortest = 6;
/** Shorter quotations use seeds of three characters instead of four: a single slip must leave some seeds whole. */
const brief = 24;
/** Share of the quotation that the chain must cover. */
const leastHeld = 0.3;
/**
 * How far the words of a quotation may be shifted against one another: this many characters, plus a share of its
 * length.
 */
const drift = 24;
const driftShare = 0.1;
/** Words of a quotation, and the words of the text among which they may be. */
type End = [words: string, text: string];

/** Number of places at which chains are tried. */
const mostPlaces = 4;

interface Seed {
  /** Offset in the quotation. */
  quoted: number;
  /** Offset in the text. */
  at: number;
  /** Runs that are frequent in the text weigh less. */
  weight: number;
}

/**
 * The range [start, end) of the text that was quoted; undefined when nothing is like it. Both without blanks.
 * `locate('近视率控制在60%以内', '12岁儿童近视率控制在50%以内。') // => [5, 16]`
 */
export function locate(quotation: string, text: string): [number, number] | undefined {
  if (quotation.length < shortest) return undefined;
  const size = quotation.length < brief ? 3 : 4;
  const [quoted, searched] = [toMatchForm(quotation), toMatchForm(text)];
  const { stretches, score } = findChain(findSeeds(quoted, searched, size), quoted, searched, size);
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined || score < leastHeld * quoted.length) return undefined;
  const { before, behind } = endsOf(stretches, quoted, searched);
  return [first.at - extend(...before), last.at + last.length + extend(...behind)];
}

/** The best chain at the places with most votes. */
function findChain(seeds: readonly Seed[], quoted: string, searched: string, size: number): Chain {
  const width = drift + Math.floor(driftShare * quoted.length);
  const bucketOf = (seed: Seed): number => Math.floor((seed.at - seed.quoted) / width);
  const buckets = new Map<number, Seed[]>();
  for (const seed of seeds) {
    const bucket = buckets.get(bucketOf(seed));
    if (bucket) bucket.push(seed);
    else buckets.set(bucketOf(seed), [seed]);
  }
  // A place may lie on the border of two buckets.
  const places = [...buckets].map(([bucket, own]) => [...own, ...(buckets.get(bucket + 1) ?? [])]);
  const votes = new Map(places.map((place) => [place, place.reduce((sum, { weight }) => sum + weight, 0)]));
  const slipsAround = ({ stretches }: Chain): number => {
    const { before, behind } = endsOf(stretches, quoted, searched);
    return slipsIn(...before) + slipsIn(...behind);
  };
  const isBetter = (one: Chain, other: Chain): boolean =>
    one.score === other.score ? slipsAround(one) < slipsAround(other) : one.score > other.score;
  return places
    .sort((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0))
    .slice(0, mostPlaces)
    .map((place) => findBestChain(toStretches(place, size)))
    .reduce((best, chain) => (isBetter(chain, best) ? chain : best), { stretches: [], score: 0 });
}

/** What is left of the quotation at both ends of a chain, with the words there; before it both are turned round. */
function endsOf(stretches: readonly Stretch[], quoted: string, searched: string): Record<'before' | 'behind', End> {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return { before: ['', ''], behind: [quoted, ''] };
  // No more of a long text is turned round than is looked at.
  const reach = Math.max(0, first.at - first.quoted - slack);
  return {
    before: [reverse(quoted.slice(0, first.quoted)), reverse(searched.slice(reach, first.at))],
    behind: [quoted.slice(last.quoted + last.length), searched.slice(last.at + last.length)],
  };
}

/** Every run of `size` characters that both share. */
function findSeeds(quoted: string, searched: string, size: number): Seed[] {
  const places = new Map<string, number[]>();
  for (let from = 0; from + size <= quoted.length; from += 1) {
    const run = quoted.slice(from, from + size);
    const known = places.get(run);
    if (known) known.push(from);
    else places.set(run, [from]);
  }
  // Most characters of a text begin no such run, and a set of them is asked sooner than a map of runs.
  const beginnings = new Set(Array.from(places.keys(), (run) => run.charCodeAt(0)));
  const found: [run: string, at: number][] = [];
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= searched.length; at += 1) {
    if (!beginnings.has(searched.charCodeAt(at))) continue;
    const run = searched.slice(at, at + size);
    if (!places.has(run)) continue;
    counts.set(run, (counts.get(run) ?? 0) + 1);
    found.push([run, at]);
  }
  return found.flatMap(([run, at]) =>
    (places.get(run) ?? []).map((from) => ({ quoted: from, at, weight: 1 / (counts.get(run) ?? 1) })),
  );
}

function reverse(text: string): string {
  return text.split('').reverse().join('');
}
