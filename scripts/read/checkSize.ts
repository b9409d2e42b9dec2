/** Limits on a file: far above any plan, and low enough that reading it cannot exhaust the memory. */
import { statSync } from 'node:fs';
import { candidatesIn } from '../../src/parser/lines/entryStarts.ts';
import type { Vocabulary } from '../../src/parser/lines/vocabulary.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { toMatchForm } from '../../src/text/matchForm.ts';
import { inPlace } from '../command/inputError.ts';

const MOST_BYTES = 32_000_000;
/**
 * Lines, and places within lines where an entry may begin: memory grows with their number. A plan has about a thousand.
 */
const MOST_PLACES = 200_000;
/** This many names in a list weigh as much as one line. */
const NAMES_A_PLACE = 3;

/** Throws an InputError for anything but a regular file, and for a file larger than any collection of plans. */
export function checkFile(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw inPlace(path, { zh: '没有这个文件；请检查路径', en: 'no such file; check the path' });
  if (stats.isDirectory()) {
    throw inPlace(path, { zh: '这是文件夹；请给出其中的文件', en: 'is a folder; give the file inside it' });
  }
  if (!stats.isFile()) {
    throw inPlace(path, {
      zh: '不是普通文件；请把全文存成文件再给出',
      en: 'is no regular file; save the text to one and give that',
    });
  }
  if (stats.size > MOST_BYTES) {
    throw inPlace(path, {
      zh: `有 ${stats.size} 字节，远超一份规划（最多 ${MOST_BYTES}）；请只给出一份规划`,
      en: `has ${stats.size} bytes, more than any plan (at most ${MOST_BYTES}); give one document`,
    });
  }
}

/** Throws an InputError for a text with more pieces than any collection of plans. */
export function checkPieces(path: string, text: string, { candidates }: Vocabulary): void {
  let places = count(text, /[\r\n]+/g) + Math.floor(count(text, /、/g) / NAMES_A_PLACE);
  for (const _ of candidatesIn(withoutBlanks(toMatchForm(text)), candidates)) places += 1;
  if (places > MOST_PLACES) {
    throw inPlace(path, {
      zh: `有 ${places} 行和编号处，远超一份规划（最多 ${MOST_PLACES}）；请只给出一份规划`,
      en: `has ${places} lines and numbered places, more than any plan (at most ${MOST_PLACES}); give one document`,
    });
  }
}

/** The number of matches of a pattern with the g flag, without collecting them. */
function count(text: string, pattern: RegExp): number {
  let times = 0;
  while (pattern.test(text)) times += 1;
  return times;
}
