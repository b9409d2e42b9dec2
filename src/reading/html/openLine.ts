/** The line of a page that is being read: its words, piece by piece, until an element ends it. */
import { withoutBlanks } from '../../text/blank.ts';
import { isBlank } from '../../text/unseenEnd.ts';
import { newListNumbers } from './listNumbers.ts';
import type { ListNumbers } from './listNumbers.ts';
import type { Page } from './page.ts';

export interface OpenLine {
  /** Adds words that stand in a block and perhaps in a link. */
  write: (words: string, place: { block: number; linked: boolean }) => void;
  /** Enters the line among those of the page, if it has words, and begins another. */
  end: () => void;
  numbers: ListNumbers;
}

/** Blanks that HTML makes one: not those of other widths, which authors write on purpose. */
const BLANKS = /[ \t\n\r\f]+/g;
const WIDE = /[\u2e80-\uffdf]/;

/** The first line of a page. */
export function newOpenLine(page: Page): OpenLine {
  const numbers = newListNumbers();
  let pieces: string[] = [];
  let last = '';
  let block = -1;
  let linked = 0;
  return {
    numbers,
    write: (words, place) => {
      const seen = withoutBlanks(words).length;
      const joined = joinWords(last, seen === 0 ? words : `${numbers.take(words)}${words}`);
      if (pieces.length === 0) ({ block } = place);
      if (place.linked) linked += seen;
      pieces.push(joined);
      last = joined.at(-1) ?? last;
    },
    end: () => {
      const text = trimBlanks(pieces.join(''));
      const characters = withoutBlanks(text).length;
      if (characters > 0) page.lines.push({ text, block, characters, linked });
      pieces = [];
      last = '';
      linked = 0;
    },
  };
}

/** Words to set behind others: blanks are one, and a line end between two Chinese characters is none, as browsers draw it. */
function joinWords(last: string, words: string): string {
  return words.replace(BLANKS, (blanks, at: number) => {
    const before = at === 0 ? last : words.charAt(at - 1);
    const after = words.charAt(at + blanks.length);
    if (before === ' ') return '';
    return /[\n\r]/.test(blanks) && WIDE.test(before) && WIDE.test(after) ? '' : ' ';
  });
}

function trimBlanks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charAt(from))) from += 1;
  while (to > from && isBlank(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
