/** Joining: a line that goes on where the one before it broke off. */
import { endsSentence } from '../../text/sentences.ts';
import type { Line } from '../lines/readLines.ts';
import type { Report } from '../report.ts';
import { valueOf } from './entry.ts';
import type { Entry, Role } from './entry.ts';

const HEADINGS: ReadonlySet<Role> = new Set(['title', 'contents', 'part', 'domain', 'goal-marker', 'measure-marker']);
const LONGEST_REPEAT = 12;

/**
 * True when nothing is missing at the end of an entry: a heading, text that ends as a sentence does, or a goal
 * that ends with its list of departments.
 */
export function isComplete(entry: Entry): boolean {
  if (HEADINGS.has(entry.role) || (entry.role === 'section' && !entry.runIn)) return true;
  const value = valueOf(entry);
  return endsSentence(value) || (entry.role === 'goal' && /[)）]$/u.test(value));
}

/** Appends a line to an entry, and says so; nothing is removed, not even characters a page break printed twice. */
export function joinLine(entry: Entry, line: Line, report: Report): void {
  const before = entry.lines.at(-1)?.value ?? '';
  const broken = !isComplete(entry);
  const repeat = broken ? repeatAcross(before, line.value) : '';
  entry.lines.push(line);
  if (repeat !== '') {
    report({
      severity: 'warning',
      ruleId: 'repeat-at-page-break',
      reason: `「${repeat}」 stands on both sides of a page break`,
      line: line.line,
      column: line.column,
      note: 'Possibly printed twice. The text is kept as it is.',
    });
  }
  report({
    severity: 'info',
    ruleId: broken ? 'page-break-joined' : 'paragraph-joined',
    reason: broken
      ? 'The sentence goes on after a break'
      : 'A paragraph without a number follows an item that ended',
    line: line.line,
    column: line.column,
    note: broken ? 'The two lines are joined without a space.' : 'It is taken as part of the item.',
  });
}

/** The longest end of one text that the other begins with. `repeatAcross('严厉打击', '击采取') // => '击'` */
export function repeatAcross(before: string, after: string): string {
  for (let length = Math.min(LONGEST_REPEAT, before.length, after.length); length > 0; length -= 1) {
    const candidate = after.slice(0, length);
    if (before.endsWith(candidate) && /^\p{Script=Han}+$/u.test(candidate)) return candidate;
  }
  return '';
}
