/** The press form: a source as named in a news report, without addresses. */
import type { CitationText } from '../../../naming/citation/citationText.ts';
import type { CitedWork } from '../../../naming/citation/work.ts';
import { formatDate } from '../../../naming/dates.ts';

/**
 * 《聊城市“十四五”儿童发展规划》（聊政发〔2021〕9号）第四部分第（一）项主要目标3; without a number, who issued it and
 * when: 《腾冲儿童发展规划（2021—2030年）》（腾冲市人民政府2022年11月29日印发）. A title given by this site has no 《》.
 */
export function formatPress(work: CitedWork): CitationText {
  const { title, printed, pressPart } = work;
  const name = printed ? `《${title}》` : title;
  const document = documentOf(work);
  return { before: `${name}${document === '' ? '' : `（${document}）`}${pressPart ?? ''}`, dated: '', after: '' };
}

/** The number, which names issuer and year; else what is known of the two; '' when nothing is. */
function documentOf({ number, issuer, date }: CitedWork): string {
  if (number !== null) return number;
  const issued = `${issuer ?? ''}${date === null ? '' : formatDate(date)}`;
  return issued === '' ? '' : `${issued}印发`;
}

/** The attribution appended to copied words. `toAttribution(work, '儿童与健康') // => '——《…》（…）儿童与健康'` */
export function toAttribution(work: CitedWork, place = ''): string {
  return `——${formatPress(work).before}${place}`;
}
