/**
 * Page counters: sites that show documents page by page put 1、, 2、, 3、 before the text of each page, wherever it breaks
 * off (控制在7 / 2、.5/10万以内).
 */
import { withoutUnseen } from '../../text/blank.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import { endsSentence } from '../../text/sentences.ts';
import type { Line } from './readLines.ts';

const COUNTER = /^(\d{1,3})[、.]/u;
const FEWEST = 3;
/** Numbers of headings within lines: so the numbers before lines are not those of the text. */
const NUMBERED_WITHIN = /.[一二三四五六七八九十]、\p{Script=Han}|.\([一二三四五六七八九十]\)\p{Script=Han}/u;
const SHARE_BROKEN = 0.5;

/**
 * The lines, with the counters in front of them cut off; all as they are in any other text. A counter is furniture, and
 * what follows it goes on with the line before.
 */
export function cutPageCounters(lines: readonly Line[]): Line[] {
  const counted = lines.filter(({ compact }) => COUNTER.test(compact));
  if (!areCounters(counted, lines)) return [...lines];
  const pages = new Set(counted);
  return lines.flatMap((line) => (pages.has(line) ? cutCounter(line, line !== counted[0]) : [line]));
}

/** The numbers run on through the text, most lines before one break off, and the text's own numbers stand within lines. */
function areCounters(counted: readonly Line[], lines: readonly Line[]): boolean {
  if (counted.length < FEWEST || counted.some(({ compact }, at) => Number(COUNTER.exec(compact)?.[1]) !== at + 1))
    return false;
  if (!counted.some(({ compact }) => NUMBERED_WITHIN.test(compact))) return false;
  const pages = new Set(counted);
  const broken = lines.filter(({ compact }, at) => {
    const next = lines[at + 1];
    return next !== undefined && pages.has(next) && /[。;]/u.test(compact) && !endsSentence(compact);
  });
  return broken.length >= SHARE_BROKEN * (counted.length - 1);
}

function cutCounter(line: Line, goesOn: boolean): Line[] {
  const { value, column, offset } = line;
  const length = /^\s*\d{1,3}\s*[、.．]\s*/u.exec(value)?.[0].length ?? 0;
  if (length === 0 || length === value.length) return [line];
  const words = value.slice(length);
  const counter = value.slice(0, length).trimEnd();
  const behind = { ...line, value: words, column: column + length, offset: offset + length };
  return [
    { ...line, value: counter, compact: withoutUnseen(toMatchForm(counter)), page: 'counter' },
    { ...behind, compact: withoutUnseen(toMatchForm(words)), page: goesOn ? 'goes-on' : null },
  ];
}
