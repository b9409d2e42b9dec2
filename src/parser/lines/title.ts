/** Titles: a line that is the name of a plan and nothing else. */

const TITLE =
  /^[^。,，;；:：、]{2,40}(?:发展规划|发展纲要|行动计划|实施方案|规划|纲要)\s*(?:[(〔]\s*\d{4}\s*[-—–~至]{1,2}\s*\d{4}\s*年?\s*[)〕])?$/u;
const NOT_A_TITLE = /^[《(（]|通知|关于|按照|根据|制定/u;

/** True when a line in matching form can be the title of a plan. `looksLikeTitle('腾冲妇女发展规划(2021—2030年)') // => true` */
export function looksLikeTitle(form: string): boolean {
  return TITLE.test(form) && !NOT_A_TITLE.test(form);
}
