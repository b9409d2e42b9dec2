/** Page numbers, as they stand at the head or foot of a page. */
import { withoutUnseen } from '../text/blank.ts';
import { toMatchForm } from '../text/matchForm.ts';

const PAGE_NUMBER =
  /^(?:[-—–―─－·•~～]*(?:\d{1,4}|[ivxlc]{1,8}|[IVXLC]{1,8})[-—–―─－·•~～]*|[-—–―─－·•]+|第?\d{0,4}页?(?:[,，/／]?共\d{0,4}页)?|第[一二三四五六七八九十百〇零]{1,7}页|[-—–]?\d{1,4}[/／]\d{1,4}[-—–]?|p(?:age|\.)?\d{1,4}(?:of\d{1,4})?)$/iu;

/**
 * Whether a line is a page number; digits may be missing, since Word's own numbers are not in the file.
 * `isPageNumber('— 3 —') // => true`, `isPageNumber('第3页 共20页') // => true`, `isPageNumber('3.出生缺陷') // => false`
 */
export function isPageNumber(line: string): boolean {
  const compact = withoutUnseen(toMatchForm(line));
  return compact !== '' && compact.length <= 24 && PAGE_NUMBER.test(compact);
}
