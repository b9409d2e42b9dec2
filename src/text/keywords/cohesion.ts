/** Three measures by which a run of characters shows that it is a word, all in bits. */
import type { Run, Runs } from './runs.ts';

/** Weight of what is expected, so that a run seen a few times is not thought to be about one thing only. */
const EXPECTED_SEEN = 6;

/**
 * Cohesion: how much more often the parts stand together than chance would have it, at the place where the run breaks
 * most easily. Infinity for a run of one piece, which the cutter knows for a word.
 */
export function cohesionOf({ pieces, count }: Run, { byText, pieces: all }: Runs): number {
  let least = Infinity;
  for (let at = 1; at < pieces.length; at += 1) {
    const left = byText.get(pieces.slice(0, at).join(''))?.count ?? count;
    const right = byText.get(pieces.slice(at).join(''))?.count ?? count;
    least = Math.min(least, Math.log2((all * count) / (left * right)));
  }
  return least;
}

/** Freedom: the entropy of what stands before or after it, whichever is lower; 0 when that is always the same. */
export function freedomOf({ before, after, count }: Run): number {
  return Math.min(entropyOf(before, count), entropyOf(after, count));
}

/** Distinctness: how far the fields it stands in differ from those of all pieces; near 0 for words that stand everywhere. */
export function distinctnessOf({ fields, count }: Run, all: ReadonlyMap<string, number>): number {
  let distinctness = 0;
  for (const [field, expected] of all) {
    const share = ((fields.get(field) ?? 0) + EXPECTED_SEEN * expected) / (count + EXPECTED_SEEN);
    distinctness += share * Math.log2(share / expected);
  }
  return distinctness;
}

/** The share of every field in all runs of one piece and more than one character. */
export function fieldShares({ byText }: Runs): Map<string, number> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const [text, { pieces, fields }] of byText) {
    if (pieces.length > 1 || text.length < 2) continue;
    for (const [field, count] of fields) {
      counts.set(field, (counts.get(field) ?? 0) + count);
      all += count;
    }
  }
  return new Map([...counts].map(([field, count]) => [field, count / all]));
}

function entropyOf(counts: ReadonlyMap<string, number>, all: number): number {
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / all) * Math.log2(count / all);
  return entropy;
}
