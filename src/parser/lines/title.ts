/** Titles: the name of a plan and nothing else. */

const TITLE =
  /^[^。,;:、]{2,40}?(?:发展规划|发展纲要|行动计划|实施方案|规划|纲要)(?:[(〔]\d{4}[-—–~至]{1,2}\d{4}年?[)〕])?/u;
const NOT_A_TITLE = /^[《(]|通知|关于|按照|根据|制定/u;
const BEHIND = /^(?:目录|目次|前言|序言|引言|一、|第一章|\(?\d{4}[-—–~至])/u;

/** True when a text in matching form is all title. `looksLikeTitle('腾冲妇女发展规划(2021—2030年)') // => true` */
export function looksLikeTitle(compact: string): boolean {
  return compact.length <= 70 && TITLE.exec(compact)?.[0].length === compact.length && !NOT_A_TITLE.test(compact);
}

/** Length of the title a text begins with when the plan begins right behind it, in the same line; else undefined. */
export function titleLength(compact: string): number | undefined {
  const title = TITLE.exec(compact.slice(0, 80))?.[0];
  if (title === undefined || NOT_A_TITLE.test(title)) return undefined;
  return BEHIND.test(compact.slice(title.length, title.length + 12)) ? title.length : undefined;
}
