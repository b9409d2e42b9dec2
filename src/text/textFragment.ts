/**
 * Text fragments: the end of an address that names words on the page, `#goal-3-s2:~:text=…`.
 *
 * A browser only finds words whose outer ends are ends of words. What stands around them may be given along with them,
 * and then its outer ends count. So a selection that begins or ends within a clause is given the rest of that clause;
 * one that comes twice on the page, the rest of its line.
 */

/** A selection, in the runs of text that nothing of the page's own interrupts. */
export interface SelectedText {
  /** What stands before the selection in its first run. */
  before: string;
  /** The selected words of every run; at least one run. */
  runs: readonly string[];
  /** What stands after the selection in its last run. */
  after: string;
}

/** Longer selections in one run are named by their first and last clause, as those in several runs are. */
const longest = 60;
/** Punctuation and blanks, which always end a word; a point or comma between digits does not. */
const MARK = /^(?:[，。；：、！？“”‘’《》（）\s]|[,.;:!?()](?!\d))/u;

/**
 * The fragment directive for a selection; `page` is all text of the page, in which its words may come twice.
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
 * The anchor to go to where the browser knows no directives and takes all of the fragment for an anchor; undefined where
 * the fragment has none, as browsers that know them show it.
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

/** `-`, `,` and `&` have a meaning of their own in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
