/** A quotation and its original side by side, with their differences and the first of them marked. */
import type { Differing } from './check.ts';

export interface Shown {
  text: string;
  /** `first` where the two sides first differ, `other` at every further difference. */
  mark: 'first' | 'other' | null;
}

/**
 * One side, cut where it differs; the pieces joined are that side.
 * `toSide(check, 'quoted') // => [{ text: '近视率控制在', mark: null }, { text: '6', mark: 'first' }, …]`
 */
export function toSide({ quoted, original, at, runs }: Differing, side: 'quoted' | 'original'): Shown[] {
  const text = side === 'quoted' ? quoted : original;
  const differs = runs
    .map((run) => (run.kind === 'same' ? null : side === 'quoted' ? run.after : run.before))
    .filter((span) => span !== null);
  const isDifferent = (place: number): boolean => differs.some(([start, end]) => start <= place && place < end);
  const cuts = new Set([0, at, at + 1, ...differs.flat()]);
  const starts = [...cuts].filter((place) => place < text.length).sort((a, b) => a - b);
  return starts.map((start, index) => ({
    text: text.slice(start, starts[index + 1] ?? text.length),
    mark: start === at ? 'first' : isDifferent(start) ? 'other' : null,
  }));
}
