/** The press form: what a report names when it quotes, without addresses. */
import type { CitationText } from './citationText.ts';
import type { CitedWork } from './work.ts';

/** 《聊城市“十四五”儿童发展规划》（聊政发〔2021〕9号）第四部分第（一）项主要目标3; a title that is ours has no 《》. */
export function formatPress({ title, printed, number, pressPart }: CitedWork): CitationText {
  const name = printed ? `《${title}》` : title;
  return { before: `${name}${number === null ? '' : `（${number}）`}${pressPart ?? ''}`, dated: '', after: '' };
}

/** What is written below copied words: whose they are. `toAttribution(work, '儿童与健康') // => '——《…》（…）儿童与健康'` */
export function toAttribution(work: CitedWork, place = ''): string {
  return `——${formatPress(work).before}${place}`;
}
