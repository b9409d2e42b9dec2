/**
 * Text fragments: the end of an address that names words on the page, `#goal-3-s2:~:text=…`.
 *
 * A browser only finds words whose outer ends are word boundaries. A directive may add the surrounding text, and then
 * that text's outer ends must be boundaries. So a selection that begins or ends within a clause gets the rest of that
 * clause, and one that occurs twice on the page gets the rest of its line.
 */

/** A selection, as runs of text without any of the page's own additions in between. */
export interface SelectedText {
  /** The text before the selection in its first run. */
  before: string;
  /** The selected words of every run; at least one run. */
  runs: readonly string[];
  /** The text after the selection in its last run. */
  after: string;
}

/** Longer selections, and those in several runs, are named by their first and last clause. */
const longest = 60;
/** Punctuation and blanks, which are always word boundaries; a point or comma between digits is not. */
const MARK = /^(?:[，。；：、！？“”‘’《》（）\s]|[,.;:!?()](?!\d))/u;

/**
 * The fragment directive for a selection; `page` is the whole text of the page, in which the words may occur twice.
 * `toTextDirective({ before: '小学生', runs: ['近视率'], after: '。' }, page) // => ':~:text=%E5…-,%E8…', 小学生-,近视率`
 */
export function toTextDirective({ before, runs, after }: SelectedText, page: string): string {
  const first = runs[0]?.trimStart() ?? '';
  const last = runs[runs.length - 1]?.trimEnd() ?? '';
  const whole = runs.length === 1 && last.trimStart().length <= longest;
  const [start, end] = whole ? [first.trimEnd(), ''] : [firstClause(first), lastClause(last)];
  const near = isMark(before, before.length - 1) ? '' : lastClause(before);
  const prefix = isOnce(near + start, page) ? near : before.trim();
  const suffix = isMark(after, 0) ? '' : firstClause(after);
  return `:~:text=${[
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === '' ? [] : [encode(end)]),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ].join(',')}`;
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

/** The first clause with the marks before it. `firstClause('，逐步提高，直到') // => '，逐步提高'` */
function firstClause(text: string): string {
  let end = 0;
  while (isMark(text, end)) end += 1;
  while (end < text.length && !isMark(text, end)) end += 1;
  return text.slice(0, end);
}

/** The last clause with the marks after it. `lastClause('覆盖城乡，逐步提高。') // => '逐步提高。'` */
function lastClause(text: string): string {
  let start = text.length;
  while (isMark(text, start - 1)) start -= 1;
  while (start > 0 && !isMark(text, start - 1)) start -= 1;
  return text.slice(start);
}

function isMark(text: string, at: number): boolean {
  return at >= 0 && at < text.length && MARK.test(text.slice(at, at + 2));
}

function isOnce(text: string, page: string): boolean {
  return page.indexOf(text) === page.lastIndexOf(text);
}

/** `-`, `,` and `&` are syntax in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
