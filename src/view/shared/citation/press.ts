/** The press form: a source as named in a news report, without addresses. */
import type { CitationText } from './citationText.ts';
import type { CitedWork } from './work.ts';

/**
 * 《聊城市“十四五”儿童发展规划》（聊政发〔2021〕9号）第四部分第（一）项主要目标3; a title given by this site has no
 * 《》.
 */
export function formatPress({ title, printed, number, pressPart }: CitedWork): CitationText {
  const name = printed ? `《${title}》` : title;
  return { before: `${name}${number === null ? '' : `（${number}）`}${pressPart ?? ''}`, dated: '', after: '' };
}

/** The attribution appended to copied words. `toAttribution(work, '儿童与健康') // => '——《…》（…）儿童与健康'` */
export function toAttribution(work: CitedWork, place = ''): string {
  return `——${formatPress(work).before}${place}`;
}
