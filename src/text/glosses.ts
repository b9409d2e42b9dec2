/** Glosses: readings that a converter of scripts put behind characters it did not know: 發(fā)展, 服務(wù). */
import type { Compact } from './compact.ts';

const GLOSS = /(?<=\p{Script=Han})[(（][a-zü\u00e0-\u01dc]{1,6}[)）]/gu;
/** Most texts have no such letter behind a bracket. */
const LATIN = /[(（][a-zü\u00e0-\u01dc]/u;

/** The text without them. `withoutGlosses('婦女與經濟(jì)') // => '婦女與經濟'` */
export function withoutGlosses(text: string): string {
  return text.replace(GLOSS, '');
}

/** The text without them, which still knows the place of every character. `toBare('發(fā)展').placeOf(1) // => 5` */
export function toBare(text: string): Compact {
  const glosses = LATIN.test(text) ? [...text.matchAll(GLOSS)] : [];
  if (glosses.length === 0) return { text, placeOf: (count) => Math.min(count, text.length) };
  const places: number[] = [];
  let from = 0;
  for (const { index, 0: gloss } of [...glosses, { index: text.length, 0: '' }]) {
    for (let at = from; at < index; at += 1) places.push(at);
    from = index + gloss.length;
  }
  return { text: withoutGlosses(text), placeOf: (count) => places[count] ?? text.length };
}
