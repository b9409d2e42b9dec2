/** Glosses: readings that a converter of scripts put behind characters it did not know: 發(fā)展, 服務(wù). */

const GLOSS = /(?<=\p{Script=Han})[(（][a-zü\u00e0-\u01dc]{1,6}[)）]/gu;

/** The text without them. `withoutGlosses('婦女與經濟(jì)') // => '婦女與經濟'` */
export function withoutGlosses(text: string): string {
  return text.replace(GLOSS, '');
}
