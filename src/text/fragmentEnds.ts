/** How little of a text says which place of a page it is: by its beginning, and by its end (textFragment.ts). */
import { boundariesFrom, firstFrom, lastUpTo } from './boundaries.ts';
import type { BoundariesOf } from './boundaries.ts';

/** A beginning or an end of fewer characters is hard to recognise for a person who reads the address. */
export const shortest = 4;

/** A place in a run: [start, end). */
export interface RunStretch {
  run: string;
  start: number;
  end: number;
}

/**
 * As little as possible of the beginning of a stretch, and of what stands before it, that no earlier place has; `from`
 * is where that begins. Undefined when an earlier place has all of it.
 */
export function nameStart(
  seen: readonly string[],
  { run, start, end }: RunStretch,
  boundariesOf: BoundariesOf,
): { from: number; head: number } | undefined {
  const boundaries = boundariesOf(run);
  const again = boundariesFrom(boundariesOf, run, start);
  const near = lastUpTo(boundaries, start);
  const froms = [near, ...boundaries.filter((at) => at < near)];
  const least = firstFrom(boundaries, start + shortest);
  const headsOf = (from: number): number[] =>
    (from < start ? again : boundaries).filter((at) => at >= least && at <= end);
  const wide = froms.flatMap((from) => headsOf(from).map((head) => ({ from, head })));
  const byLength = wide.sort((one, other) => one.head - one.from - (other.head - other.from));
  return byLength.find(({ from, head }) => head > start && isFirst(seen, run, from, head));
}

/**
 * As much of the end of a stretch as does not stand between the beginning and it, and where all of it does, as much of
 * what follows; `to` is where its surroundings end.
 */
export function nameEnd(
  between: readonly string[],
  { run, start, end }: RunStretch,
  boundariesOf: BoundariesOf,
): { tail: number; to: number } {
  const boundaries = boundariesFrom(boundariesOf, run, start);
  const toFrom = (at: number): number => endFrom(boundariesOf, { run, start, end }, at);
  let to = toFrom(end);
  const text = fold(between.join('\n'));
  // The last of the runs between ends where its run ends.
  const isNext = (from: number): boolean =>
    text.indexOf(fold(run.slice(from, to))) === text.length - (run.length - from);
  let tail = lastUpTo(boundaries, Math.max(end - shortest, start));
  while (tail > start && !isNext(tail)) tail = lastUpTo(boundaries, tail - 1);
  tail = Math.max(tail, start);
  while (!isNext(tail) && to < run.length) to = toFrom(to + 1);
  return { tail, to };
}

/**
 * The first place, not before `at`, where words that are read from `start` on and end at `end` may end with what follows
 * them, which is read from `end` on.
 */
export function endFrom(boundariesOf: BoundariesOf, { run, start, end }: RunStretch, at: number): number {
  if (at <= end && boundariesFrom(boundariesOf, run, start).includes(end)) return end;
  return firstFrom(boundariesFrom(boundariesOf, run, end), Math.max(at, end + 1));
}

/** Whether [from, to) of a run is the first place of the page with these words, in the texts before it without blanks. */
export function isFirst(seen: readonly string[], run: string, from: number, to: number): boolean {
  const words = withoutBlanks(run.slice(from, to));
  const place = withoutBlanks(run.slice(0, from)).length;
  return !seen.some((text) => text.includes(words)) && withoutBlanks(run).indexOf(words) === place;
}

/**
 * A text as it is compared: browsers pass over blanks between the words and what stands beside them.
 * `withoutBlanks('（二） 妇女与教育') // => '(二)妇女与教育'`
 */
export function withoutBlanks(text: string): string {
  return fold(text).replaceAll(/\s/gu, '');
}

/** Browsers take letters of any case and width for the same; the length stays. */
function fold(text: string): string {
  return text.replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).toLowerCase();
}
