/** Chains: stretches that a quotation and a text share, in the same order and close together. */

/** Consecutive characters that both share. */
export interface Stretch {
  /** Offset in the quotation. */
  quoted: number;
  /** Offset in the text. */
  at: number;
  length: number;
}

export interface Chain {
  stretches: Stretch[];
  /** Characters in the stretches, minus the shifts between them. */
  score: number;
}

/** Only the longest stretches, at most this many, are put in order. */
const mostStretches = 2000;

/**
 * The chain of highest score. A stretch shorter than its shift from the one before is left out: chance matches short
 * stretches anywhere.
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

/** The cost of a step from one stretch to the next: the shift, plus the characters in which they overlap. */
function costOf(one: Stretch | undefined, next: Stretch): number {
  if (one === undefined || one.quoted >= next.quoted || one.at >= next.at) return Infinity;
  const overlap = Math.max(0, one.quoted + one.length - next.quoted, one.at + one.length - next.at);
  if (overlap >= next.length) return Infinity;
  return overlap + Math.abs(next.at - next.quoted - (one.at - one.quoted));
}

/** The stretches made of seeds of one size that overlap or touch. */
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
