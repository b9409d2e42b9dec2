/** Chains: the stretches of a quotation that stand in a text too, in the same order and not far from one another. */

/** Characters that stand in both, side by side. */
export interface Stretch {
  /** Offset in the quotation. */
  quoted: number;
  /** Offset in the text. */
  at: number;
  length: number;
}

export interface Chain {
  stretches: Stretch[];
  /** Characters in the stretches, less those by which they are shifted against one another. */
  score: number;
}

/** More stretches are not put in order: the longest are. */
const mostStretches = 2000;

/**
 * The chain of greatest score. A stretch that is shorter than the shift it takes to come to it is left out: chance puts
 * short ones anywhere.
 */
export function findBestChain(stretches: readonly Stretch[]): Chain {
  const ordered = [...stretches]
    .sort((a, b) => b.length - a.length)
    .slice(0, mostStretches)
    .sort((a, b) => a.quoted - b.quoted || a.at - b.at);
  const scores: number[] = [];
  const before: number[] = [];
  ordered.forEach((stretch, index) => {
    let [best, from] = [0, -1];
    for (let other = 0; other < index; other += 1) {
      const gain = (scores[other] ?? 0) - costOf(ordered[other], stretch);
      if (gain > best) [best, from] = [gain, other];
    }
    scores.push(stretch.length + best);
    before.push(from);
  });
  const score = Math.max(0, ...scores);
  const chain: Stretch[] = [];
  for (let index = scores.indexOf(score); index >= 0; index = before[index] ?? -1) {
    const stretch = ordered[index];
    if (stretch) chain.push(stretch);
  }
  return { stretches: chain.reverse(), score };
}

/** What it costs to go from one stretch to the next: the shift, and the characters that both hold. */
function costOf(one: Stretch | undefined, next: Stretch): number {
  if (one === undefined || one.quoted >= next.quoted || one.at >= next.at) return Infinity;
  const overlap = Math.max(0, one.quoted + one.length - next.quoted, one.at + one.length - next.at);
  if (overlap >= next.length) return Infinity;
  return overlap + Math.abs(next.at - next.quoted - (one.at - one.quoted));
}

/** The stretches that seeds of one size make up, where they overlap or touch. */
export function toStretches(seeds: readonly { quoted: number; at: number }[], size: number): Stretch[] {
  const shift = ({ quoted, at }: { quoted: number; at: number }): number => at - quoted;
  const stretches: Stretch[] = [];
  for (const seed of [...seeds].sort((a, b) => shift(a) - shift(b) || a.quoted - b.quoted)) {
    const last = stretches[stretches.length - 1];
    if (last && shift(last) === shift(seed) && seed.quoted <= last.quoted + last.length) {
      last.length = seed.quoted + size - last.quoted;
    } else {
      stretches.push({ quoted: seed.quoted, at: seed.at, length: size });
    }
  }
  return stretches;
}
