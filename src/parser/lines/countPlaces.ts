/** The pieces of a text, counted before it is parsed: the memory that parsing takes grows with their number. */
import { withoutBlanks } from '../../text/blank.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import { candidatesIn } from './entryStarts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A plan has about a thousand; a text with more than this is no collection of plans either. */
export const MOST_PLACES = 200_000;
/** This many names in a list weigh as much as one line. */
const NAMES_A_PLACE = 3;

/**
 * The number of lines, and of places within lines where an entry may begin.
 *
 * countPlaces('一、总则\n1.提高。2.普及。', vocabulary) // => 2
 */
export function countPlaces(text: string, { candidates }: Vocabulary): number {
  let places = count(text, /[\r\n]+/g) + Math.floor(count(text, /、/g) / NAMES_A_PLACE);
  for (const _ of candidatesIn(withoutBlanks(toMatchForm(text)), candidates)) places += 1;
  return places;
}

/** The number of matches of a pattern with the g flag, without collecting them. */
function count(text: string, pattern: RegExp): number {
  let times = 0;
  while (pattern.test(text)) times += 1;
  return times;
}
