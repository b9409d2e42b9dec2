/**
 * Text fragments: the end of an address that names words on the page, `#goal-3-s2:~:text=…`.
 *
 * A browser takes the first place in the page that fits, finds text only within one run (nothing of another block, no
 * number set as a box of its own), and only words whose outer ends are word boundaries. A directive may add what stands
 * before and behind; then the outer ends of these count. So a selection gets as little of its surroundings as makes its
 * ends boundaries and its place the first, and a long one is named by its two ends.
 */
import { boundariesFrom, firstFrom, lastUpTo, markSides, wordStarts } from './boundaries.ts';
import type { BoundariesOf } from './boundaries.ts';

/** A selection, as runs of text without any of the page's own additions in between. */
export interface SelectedText {
  /** All text of the page before the first run, run by run. */
  earlier: readonly string[];
  /** The text before the selection in its first run. */
  before: string;
  /** The selected words of every run; at least one run. */
  runs: readonly string[];
  /** The text after the selection in its last run. */
  after: string;
}

/** Longer selections are named by their ends, even where there is room. */
const longest = 60;
/** A beginning or an end of fewer characters is hard to recognise for a person who reads the address. */
const shortest = 4;

/** With the text before the first run as browsers compare it, and the way to find word boundaries. */
interface Sought extends SelectedText {
  seen: readonly string[];
  boundariesOf: BoundariesOf;
}

/** A place in a run: [start, end). */
interface Stretch {
  run: string;
  start: number;
  end: number;
}

/**
 * The fragment directive for a selection, if possible of at most `room` characters.
 *
 * toTextDirective({ earlier: [], before: '小学生', runs: ['近视率'], after: '下降。' }, 200)
 * // => ':~:text=%E5…-,%E8…,-%E4…', 小学生-,近视率,-下降
 */
export function toTextDirective(selected: SelectedText, room: number): string {
  const seen = selected.earlier.map(fold);
  const byClauses = nameWords({ ...selected, seen, boundariesOf: markSides }, room);
  if (byClauses.length <= room || typeof Intl.Segmenter !== 'function') return byClauses;
  return nameWords({ ...selected, seen, boundariesOf: wordStarts }, room);
}

/**
 * The anchor to scroll to in a browser that does not know directives and takes the whole fragment for an anchor.
 * Undefined when there is no directive, which is also how a browser that knows them presents the fragment.
 * `anchorWithoutDirective('#goal-3-s2:~:text=%E8…') // => '#goal-3-s2'`
 */
export function anchorWithoutDirective(fragment: string): string | undefined {
  const at = fragment.indexOf(':~:');
  return at < 0 ? undefined : fragment.slice(0, at);
}

function nameWords(selected: Sought, room: number): string {
  const { runs, before, after } = selected;
  const words = runs[0] ?? '';
  const whole = nameWhole(selected, {
    run: before + words + (runs.length === 1 ? after : ''),
    start: before.length + (words.length - words.trimStart().length),
    end: before.length + words.trimEnd().length,
  });
  const short = runs.length === 1 && words.length <= longest && whole.length <= room;
  return short || (words.length < 2 * shortest && runs.length === 1) ? whole : (nameEnds(selected) ?? whole);
}

/**
 * The words with their nearest surroundings, more of them until no earlier place fits. When their whole run stands
 * earlier too, from its beginning on, and after the text before it.
 */
function nameWhole({ earlier, seen, boundariesOf }: Sought, { run, start, end }: Stretch): string {
  const boundaries = boundariesOf(run);
  let from = lastUpTo(boundaries, start);
  const toFrom = (at: number): number => endFrom(boundariesOf, { run, start: from < start ? start : 0, end }, at);
  let to = toFrom(end);
  while (!isFirst(seen, run, from, to) && (from > 0 || to < run.length)) {
    if (to < run.length) to = toFrom(to + 1);
    else from = lastUpTo(boundaries, from - 1);
  }
  const known = isFirst(seen, run, from, to);
  const prefix = known ? run.slice(from, start) : (earlier[earlier.length - 1] ?? '').slice(-shortest);
  return format(prefix, [run.slice(known ? start : 0, end)], run.slice(end, to));
}

/**
 * The first words and the last words; runs at the beginning that stand earlier too are left out. Undefined when nothing
 * but such runs is selected.
 */
function nameEnds({ seen, before, runs, after, boundariesOf }: Sought): string | undefined {
  const [first = '', ...rest] = runs;
  const alone = rest.length === 0;
  const opening = before + first + (alone ? after : '');
  const start = before.length + (first.length - first.trimStart().length);
  const limit = before.length + first.trimEnd().length - (alone ? shortest : 0);
  const named = nameStart(seen, { run: opening, start, end: limit }, boundariesOf);
  if (named === undefined) {
    const next = { earlier: [], seen: [...seen, fold(opening)], before: '', runs: rest, after, boundariesOf };
    const [only = '', ...more] = rest;
    if (alone) return undefined;
    const whole = nameWhole(next, { run: only + after, start: 0, end: only.trimEnd().length });
    return more.length === 0 && only.length <= longest ? whole : nameEnds(next);
  }
  const { from, head } = named;
  const last = rest[rest.length - 1] ?? first;
  const closing = alone ? opening : last + after;
  const end = (alone ? before.length : 0) + last.trimEnd().length;
  const between = [opening.slice(head), ...rest.slice(0, -1), ...(alone ? [] : [closing])];
  const stretch = { run: closing, start: alone ? head : 0, end };
  const { tail, to } = nameEnd(between, stretch, boundariesOf);
  const words =
    alone && tail <= head ? [opening.slice(start, end)] : [opening.slice(start, head), closing.slice(tail, end)];
  return format(opening.slice(from, start), words, closing.slice(end, to));
}

/**
 * As little as possible of the beginning of a stretch, and of what stands before it, that no earlier place has; `from`
 * is where that begins. Undefined when an earlier place has all of it.
 */
function nameStart(
  seen: readonly string[],
  { run, start, end }: Stretch,
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
function nameEnd(
  between: readonly string[],
  { run, start, end }: Stretch,
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
function endFrom(boundariesOf: BoundariesOf, { run, start, end }: Stretch, at: number): number {
  if (at <= end && boundariesFrom(boundariesOf, run, start).includes(end)) return end;
  return firstFrom(boundariesFrom(boundariesOf, run, end), Math.max(at, end + 1));
}

/** Whether [from, to) of a run is the first place of the page with these words. */
function isFirst(seen: readonly string[], run: string, from: number, to: number): boolean {
  const named = run.slice(from, to);
  const words = fold(named.trim());
  const place = from + named.length - named.trimStart().length;
  return !seen.some((text) => text.includes(words)) && fold(run).indexOf(words) === place;
}

function format(prefix: string, words: readonly string[], suffix: string): string {
  return `:~:text=${[
    ...(prefix.trim() === '' ? [] : [`${encode(prefix.trim())}-`]),
    ...words.map(encode),
    ...(suffix.trim() === '' ? [] : [`-${encode(suffix.trim())}`]),
  ].join(',')}`;
}

/** Browsers take letters of any case and width for the same; the length stays. */
function fold(text: string): string {
  return text.replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).toLowerCase();
}

/** `-`, `,` and `&` are syntax in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
