/** The printed table of contents: its heading, and what its entries are compared by. */
import { withoutBlanks } from '../../text/blank.ts';

const HEADING = /^目\s*[录次]$/u;
const LEADERS = /[.·…\s]*\d*$/u;
const ENTRY_LENGTH = 45;

/** True for the line 目录. */
export function isContentsHeading(form: string): boolean {
  return HEADING.test(form);
}

/** True when a line can be an entry: short, and not a sentence. */
export function looksLikeContentsEntry(form: string): boolean {
  return form.length <= ENTRY_LENGTH && !/[。;!?]$/u.test(form);
}

/** What an entry and the heading it repeats have in common: no blanks, no dot leaders, no page number. */
export function contentsKey(form: string): string {
  return withoutBlanks(form.replace(LEADERS, ''));
}
