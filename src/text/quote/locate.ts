/**
 * Finding where a quotation comes from that is not word for word: the run of a text that is most like it.
 *
 * 1. Seeds: runs of a few characters that stand in both. Each votes for the place where the quotation would begin.
 * 2. The place with most votes wins, unless so little of the quotation is found there that it is no quotation of it.
 * 3. Seeds at either end that stand further off than they are long are dropped: chance puts them there.
 * 4. From the first and the last seed there, the ends are found by edit distance: what is left of the quotation before
 *    and after them, against the words before and after them. Words that are not like them at all are no part.
 */
import { toMatchForm } from '../matchForm.ts';
import { extend } from './extend.ts';

/** Shorter quotations are only found word for word. */
const shortest = 6;
/** Up to this length, seeds are of three characters instead of four: a single slip must leave some whole. */
const brief = 24;
/** Share of the quotation that the seeds must cover. */
const leastCovered = 0.3;
/** How far the words of a quotation may be shifted against one another, in characters, beside a share of its length. */
const drift = 24;
const driftShare = 0.1;

interface Seed {
  /** Offset in the quotation. */
  quoted: number;
  /** Offset in the text. */
  at: number;
}

/**
 * The offsets [start, end) of what the quotation quotes; undefined when nothing is like it. Both without blanks.
 * `locate('到2030年近视率控制在百分之五十', '…到2025年，近视率控制在50%以内。') // => the run from 到 to 在50%`
 */
export function locate(quotation: string, text: string): [number, number] | undefined {
  if (quotation.length < shortest) return undefined;
  const size = quotation.length < brief ? 3 : 4;
  const quoted = toMatchForm(quotation);
  const searched = toMatchForm(text);
  const chain = dropStrays(toChain(findBestSeeds(quoted, searched, size)), size);
  const [first, last] = [chain[0], chain[chain.length - 1]];
  if (first === undefined || last === undefined || coverage(chain, size) < leastCovered * quotation.length) {
    return undefined;
  }
  const before = extend(reverse(quoted.slice(0, first.quoted)), reverse(searched.slice(0, first.at)));
  const after = extend(quoted.slice(last.quoted + size), searched.slice(last.at + size));
  return [first.at - before, last.at + size + after];
}

/** The seeds at the place that has most votes. */
function findBestSeeds(quoted: string, searched: string, size: number): Seed[] {
  const seeds = findSeeds(quoted, searched, size);
  const width = drift + Math.floor(driftShare * quoted.length);
  const bucketOf = ({ at, quoted: from }: Seed): number => Math.floor((at - from) / width);
  const votes = new Map<number, number>();
  for (const seed of seeds) votes.set(bucketOf(seed), (votes.get(bucketOf(seed)) ?? 0) + seed.weight);
  let [best, most] = [0, 0];
  for (const [bucket, own] of votes) {
    // A place may lie on the border of two.
    const vote = own + (votes.get(bucket + 1) ?? 0);
    if (vote > most) [best, most] = [bucket, vote];
  }
  return seeds.filter((seed) => bucketOf(seed) === best || bucketOf(seed) === best + 1);
}

/** Every run of `size` characters that stands in both; one that the text has often counts less. */
function findSeeds(quoted: string, searched: string, size: number): (Seed & { weight: number })[] {
  const places = new Map<string, number[]>();
  for (let from = 0; from + size <= quoted.length; from += 1) {
    const run = quoted.slice(from, from + size);
    const known = places.get(run);
    if (known) known.push(from);
    else places.set(run, [from]);
  }
  const found: Seed[] = [];
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= searched.length; at += 1) {
    const run = searched.slice(at, at + size);
    const from = places.get(run);
    if (from === undefined) continue;
    counts.set(run, (counts.get(run) ?? 0) + from.length);
    for (const one of from) found.push({ quoted: one, at });
  }
  return found.map((seed) => ({
    ...seed,
    weight: 1 / (counts.get(quoted.slice(seed.quoted, seed.quoted + size)) ?? 1),
  }));
}

/** The longest chain of seeds that come in the same order in both. */
function toChain(seeds: readonly Seed[]): Seed[] {
  const ordered = [...seeds].sort((a, b) => a.quoted - b.quoted || b.at - a.at);
  /** The last seed of the best chain of each length, from one on, and what stood before each seed in its chain. */
  const ends: Seed[] = [];
  const before = new Map<Seed, Seed | undefined>();
  for (const seed of ordered) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.at ?? 0) < seed.at) low = middle + 1;
      else high = middle;
    }
    before.set(seed, ends[low - 1]);
    ends[low] = seed;
  }
  const chain: Seed[] = [];
  for (let seed = ends[ends.length - 1]; seed !== undefined; seed = before.get(seed)) chain.push(seed);
  return chain.reverse();
}

/** The chain without the runs at its ends that are shorter than the shift between them and the next one. */
function dropStrays(chain: readonly Seed[], size: number): Seed[] {
  const shift = ({ at, quoted }: Seed): number => at - quoted;
  const runs: Seed[][] = [];
  for (const seed of chain) {
    const last = runs[runs.length - 1];
    if (last?.[0] !== undefined && shift(last[0]) === shift(seed)) last.push(seed);
    else runs.push([seed]);
  }
  const isStray = (run: Seed[] | undefined, next: Seed[] | undefined): boolean => {
    const [one, two] = [run?.[0], next?.[0]];
    return one !== undefined && two !== undefined && coverage(run ?? [], size) < Math.abs(shift(one) - shift(two));
  };
  while (isStray(runs[0], runs[1])) runs.shift();
  while (isStray(runs[runs.length - 1], runs[runs.length - 2])) runs.pop();
  return runs.flat();
}

/** How many characters of the quotation the seeds of a chain cover. */
function coverage(chain: readonly Seed[], size: number): number {
  let covered = 0;
  let end = 0;
  for (const { quoted } of chain) {
    covered += quoted + size - Math.max(end, quoted);
    end = quoted + size;
  }
  return covered;
}

function reverse(text: string): string {
  return text.split('').reverse().join('');
}
