/**
 * Finding where a quotation comes from that is not word for word: the run of a text that is most like it.
 *
 * 1. Seeds: runs of a few characters that stand in both. Each votes for the place where the quotation would begin.
 * 2. At the places with most votes the seeds make chains; the chain of greatest score wins, unless it holds so little
 *    of the quotation that it is no quotation of it.
 * 3. From the ends of the chain, the ends of the run are found by edit distance: what is left of the quotation before
 *    and after, against the words before and after. Words that are not like them at all are no part.
 */
import { toMatchForm } from '../matchForm.ts';
import { findBestChain, toStretches } from './chain.ts';
import type { Chain } from './chain.ts';
import { extend } from './extend.ts';

/** Shorter quotations are only found word for word. */
const shortest = 6;
/** Up to this length, seeds are of three characters instead of four: a single slip must leave some whole. */
const brief = 24;
/** Share of the quotation that the chain must hold. */
const leastHeld = 0.3;
/** How far the words of a quotation may be shifted against one another, in characters, beside a share of its length. */
const drift = 24;
const driftShare = 0.1;
/** Places at which chains are made. */
const mostPlaces = 4;

interface Seed {
  /** Offset in the quotation. */
  quoted: number;
  /** Offset in the text. */
  at: number;
  /** A run that the text has often counts less. */
  weight: number;
}

/**
 * The offsets [start, end) of what the quotation quotes; undefined when nothing is like it. Both without blanks.
 * `locate('近视率控制在60%以内', '12岁儿童近视率控制在50%以内。') // => [5, 16]`
 */
export function locate(quotation: string, text: string): [number, number] | undefined {
  if (quotation.length < shortest) return undefined;
  const size = quotation.length < brief ? 3 : 4;
  const [quoted, searched] = [toMatchForm(quotation), toMatchForm(text)];
  const { stretches, score } = findChain(findSeeds(quoted, searched, size), quoted.length, size);
  const [first, last] = [stretches[0], stretches[stretches.length - 1]];
  if (first === undefined || last === undefined || score < leastHeld * quoted.length) return undefined;
  const before = extend(reverse(quoted.slice(0, first.quoted)), reverse(searched.slice(0, first.at)));
  const after = extend(quoted.slice(last.quoted + last.length), searched.slice(last.at + last.length));
  return [first.at - before, last.at + last.length + after];
}

/** The best chain at the places that have most votes. */
function findChain(seeds: readonly Seed[], length: number, size: number): Chain {
  const width = drift + Math.floor(driftShare * length);
  const bucketOf = ({ at, quoted }: Seed): number => Math.floor((at - quoted) / width);
  const buckets = new Map<number, Seed[]>();
  for (const seed of seeds) {
    const bucket = buckets.get(bucketOf(seed));
    if (bucket) bucket.push(seed);
    else buckets.set(bucketOf(seed), [seed]);
  }
  // A place may lie on the border of two.
  const places = [...buckets].map(([bucket, own]) => [...own, ...(buckets.get(bucket + 1) ?? [])]);
  const votes = new Map(places.map((place) => [place, place.reduce((sum, { weight }) => sum + weight, 0)]));
  return places
    .sort((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0))
    .slice(0, mostPlaces)
    .map((place) => findBestChain(toStretches(place, size)))
    .reduce((best, chain) => (chain.score > best.score ? chain : best), { stretches: [], score: 0 });
}

/** Every run of `size` characters that stands in both. */
function findSeeds(quoted: string, searched: string, size: number): Seed[] {
  const places = new Map<string, number[]>();
  for (let from = 0; from + size <= quoted.length; from += 1) {
    const run = quoted.slice(from, from + size);
    const known = places.get(run);
    if (known) known.push(from);
    else places.set(run, [from]);
  }
  const found: [run: string, at: number][] = [];
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= searched.length; at += 1) {
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
