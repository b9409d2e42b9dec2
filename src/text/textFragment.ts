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
import { endFrom, isFirst, nameEnd, nameStart, shortest, withoutBlanks } from './fragmentEnds.ts';
import type { RunStretch } from './fragmentEnds.ts';

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
/** With the text before the first run as browsers compare it (withoutBlanks), and the way to find word boundaries. */
interface Sought extends SelectedText {
  seen: readonly string[];
  boundariesOf: BoundariesOf;
}

/**
 * The fragment directive for a selection, if possible of at most `room` characters.
 *
 * toTextDirective({ earlier: [], before: '小学生', runs: ['近视率'], after: '下降。' }, 200)
 * // => ':~:text=%E5…-,%E8…,-%E4…', 小学生-,近视率,-下降
 */
export function toTextDirective(selected: SelectedText, room: number): string {
  const names: string[] = [];
  for (const name of listNames(selected, room)) {
    if (name.length <= room) return name;
    names.push(name);
  }
  return names.reduce((shorter, name) => (name.length < shorter.length ? name : shorter));
}

/** The directives for a selection, the best first: by clauses, by words, by its beginning, by what stands before it. */
function* listNames(selected: SelectedText, room: number): Generator<string> {
  const sought = { ...selected, seen: selected.earlier.map(withoutBlanks) };
  yield nameWords({ ...sought, boundariesOf: markSides }, room);
  if (typeof Intl.Segmenter !== 'function') return;
  const byWords = { ...sought, boundariesOf: wordStarts };
  yield nameWords(byWords, room);
  const beginning = nameBeginning(byWords);
  if (beginning !== undefined) yield beginning;
  yield nameBehind(byWords);
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
  const { runs } = selected;
  const [words = ''] = runs;
  const whole = runs.length === 1 ? nameWhole(selected, openingOf(selected)) : undefined;
  const isShort = words.length < 2 * shortest || (words.length <= longest && (whole?.length ?? Infinity) <= room);
  return (isShort ? whole : undefined) ?? nameEnds(selected) ?? whole ?? nameBehind(selected);
}

/** The run in which the selection begins, and its words there. */
function openingOf({ runs: [words = '', ...rest], before, after }: SelectedText): RunStretch {
  return {
    run: before + words + (rest.length === 0 ? after : ''),
    start: before.length + (words.length - words.trimStart().length),
    end: before.length + words.trimEnd().length,
  };
}

/**
 * The words with as little of their surroundings as no earlier place has. Undefined when their whole run stands earlier
 * too.
 */
function nameWhole({ seen, boundariesOf }: Sought, { run, start, end }: RunStretch): string | undefined {
  const endsOf = (from: number): number[] => {
    const first = endFrom(boundariesOf, { run, start: from, end }, end);
    return [first, ...boundariesFrom(boundariesOf, run, end).filter((at) => at > first)];
  };
  const [ends, endsOfWords] = [endsOf(0), endsOf(start)];
  let best: { from: number; to: number } | undefined;
  for (const from of boundariesOf(run)
    .filter((at) => at <= start)
    .reverse()) {
    // The more stands before the words, the less is needed behind them.
    const most = best === undefined ? Infinity : best.to - best.from + from;
    const to = (from < start ? endsOfWords : ends).find((at) => at < most && isFirst(seen, run, from, at));
    if (to !== undefined) best = { from, to };
  }
  return (
    best &&
    format(prefixOf(boundariesOf, { run, start, end }, best.from), [run.slice(start, end)], run.slice(end, best.to))
  );
}

/**
 * The words from the beginning of their run on, behind the end of the run before it, up to the last words: by the two
 * ends of this.
 */
function nameBehind(selected: Sought): string {
  const { earlier, runs, after, boundariesOf } = selected;
  const { run, end } = openingOf(selected);
  const previous = earlier[earlier.length - 1] ?? '';
  const prefix = previous.slice(lastUpTo(boundariesOf(previous), previous.length - shortest));
  const [last, ...between] = runs.slice(1).reverse();
  const alone = last === undefined;
  const head = end <= 2 * shortest ? end : firstFrom(boundariesOf(run), shortest);
  const closing = alone ? run : last + after;
  const stretch = { run: closing, start: alone ? head : 0, end: last?.trimEnd().length ?? end };
  if (head >= stretch.end && alone) {
    return format(prefix, [run.slice(0, end)], run.slice(end, endFrom(boundariesOf, { run, start: 0, end }, end)));
  }
  const { tail, to } = nameEnd(
    [run.slice(head), ...between.reverse(), ...(alone ? [] : [closing])],
    stretch,
    boundariesOf,
  );
  return format(prefix, [run.slice(0, head), closing.slice(tail, stretch.end)], closing.slice(stretch.end, to));
}

/** As much of the beginning as says which place it is. Undefined when an earlier place has all of it. */
function nameBeginning(selected: Sought): string | undefined {
  const opening = openingOf(selected);
  const { run, start } = opening;
  const named = nameStart(selected.seen, opening, selected.boundariesOf);
  return named && format(prefixOf(selected.boundariesOf, opening, named.from), [run.slice(start, named.head)], '');
}

/**
 * The first words and the last words; runs at the beginning that stand earlier too are left out. Undefined when nothing
 * but such runs is selected.
 */
function nameEnds(selected: Sought): string | undefined {
  const { seen, before, runs, after, boundariesOf } = selected;
  const [first = '', ...rest] = runs;
  const alone = rest.length === 0;
  const { run, start, end: firstEnd } = openingOf(selected);
  const named = nameStart(seen, { run, start, end: firstEnd - (alone ? shortest : 0) }, boundariesOf);
  if (named === undefined) {
    const next = { earlier: [], seen: [...seen, withoutBlanks(run)], before: '', runs: rest, after, boundariesOf };
    const [only = '', ...more] = rest;
    if (alone) return undefined;
    return more.length === 0 && only.length <= longest ? nameWhole(next, openingOf(next)) : nameEnds(next);
  }
  const { from, head } = named;
  const last = rest[rest.length - 1] ?? first;
  const closing = alone ? run : last + after;
  const end = (alone ? before.length : 0) + last.trimEnd().length;
  const between = [run.slice(head), ...rest.slice(0, -1), ...(alone ? [] : [closing])];
  const stretch = { run: closing, start: alone ? head : 0, end };
  const { tail, to } = nameEnd(between, stretch, boundariesOf);
  const words = alone && tail <= head ? [run.slice(start, end)] : [run.slice(start, head), closing.slice(tail, end)];
  return format(prefixOf(boundariesOf, { run, start, end }, from), words, closing.slice(end, to));
}

/** What stands between `from` and a stretch, and more: behind one letter, Chromium misses words that it does not miss behind two. */
function prefixOf(boundariesOf: BoundariesOf, { run, start }: RunStretch, from: number): string {
  return run.slice(start - from === 1 ? lastUpTo(boundariesOf(run), from - 1) : from, start);
}

function format(prefix: string, words: readonly string[], suffix: string): string {
  return `:~:text=${[
    ...(prefix.trim() === '' ? [] : [`${encode(prefix.trim())}-`]),
    ...words.map((word) => encode(word.trim())),
    ...(suffix.trim() === '' ? [] : [`-${encode(suffix.trim())}`]),
  ].join(',')}`;
}

/** `-`, `,` and `&` are syntax in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
