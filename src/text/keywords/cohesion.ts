/** Three measures, in bits, of how far a run of characters behaves like a word. */
import type { HanRun, Runs } from './runs.ts';

/** Weight of the expected distribution, so that a few occurrences do not make a run look specific to one field. */
const EXPECTED_SEEN = 6;

/**
 * Cohesion: how much more often the parts occur together than by chance, at the run's weakest joint. Infinity for a run
 * of one piece, which the cutter knows as a word.
 */
export function cohesionOf({ pieces, count }: HanRun, { byText, pieces: all }: Runs): number {
  let least = Infinity;
  for (let at = 1; at < pieces.length; at += 1) {
    const left = byText.get(pieces.slice(0, at).join(''))?.count ?? count;
    const right = byText.get(pieces.slice(at).join(''))?.count ?? count;
    least = Math.min(least, Math.log2((all * count) / (left * right)));
  }
  return least;
}

/** Freedom: the lower of the two entropies of the pieces before it and after it; 0 when one side is always the same. */
export function freedomOf({ before, after, count }: HanRun): number {
  return Math.min(entropyOf(before, count), entropyOf(after, count));
}

/**
 * Distinctness: how far the fields it occurs in differ from those of all pieces; near 0 for words that occur
 * everywhere.
 */
export function distinctnessOf({ fields, count }: HanRun, all: ReadonlyMap<string, number>): number {
  let distinctness = 0;
  for (const [field, expected] of all) {
    const share = ((fields.get(field) ?? 0) + EXPECTED_SEEN * expected) / (count + EXPECTED_SEEN);
    distinctness += share * Math.log2(share / expected);
  }
  return distinctness;
}

/** The share of each field among all runs of one piece and more than one character. */
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
