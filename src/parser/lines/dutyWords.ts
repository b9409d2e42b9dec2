/** Words around the names of bodies in a list told in words: 由市民政局牵头，会同市财政局，2025年底前完成. */

const PREFIX = /^(?:(?:并|主要|具体|统一)?由|会同|联合)/u;
const SHARE = '(?:按照?)?(?:各自)?(?:职责|职能)?(?:分工)?';
const DOES =
  '(?:负总责|负责|承担|牵头|落实|配合|参与|参加|协助|协同|协作|支持|指导|实施|推进|主办|协办|承办|主责|主抓)';
const SUFFIX = new RegExp(
  `(?:等(?!部门|单位|各|有关|相关|其他))?:?${SHARE}(?:共同|分别|各自|具体|联合|组织|抓好|做好)*${DOES}{1,2}(?:工作)?$|为(?:主|牵头|主责|责任|配合|参与|协办)(?:单位|部门)?$`,
  'u',
);
const LEADS = /(?:牵头(?:负责|落实|实施|推进)?|主办|主责|主抓)(?:工作)?$|为(?:主|(?:牵头|主责)(?:单位|部门))$/u;
/** 2025年底前, 2024年12月, 12月底前, “十四五”期末. */
const DATE =
  '(?:于|在|到)?(?:20\\d\\d年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:[春夏秋冬][季天]|[上下]半年|第?[一二三四]季度|[暑寒]假|[春秋]季学期|学期|学年)*|\\d{1,2}月(?:\\d{1,2}日|份)?|[“"]?十[三四五六]五[”"]?(?:时期|期间)?)(?:年?底|期?末)?(?:以?前|之前)?';
/** 2025年底前完成, 长期坚持. */
const DEADLINE = new RegExp(
  `^(?:长期|持续|常年|每年|逐年|全年)(?:坚持|推进|实施|完成|落实|开展)?$|^${DATE}(?:全面|基本|全部)?(?:完成|建成|落实|实现|(?:出台|制定|印发|启动|建立|投用|验收)\\p{Script=Han}{0,6})?$`,
  'u',
);
/** 2023年底前取得明显成效: a date, and what is done by it. */
const DATED = new RegExp(`^${DATE}(?!由|.{0,12}[局委联])\\p{Script=Han}{0,12}$`, 'u');

/** Code units of the words before a name. `toldPrefix('由市民政局牵头') // => 1` */
export function toldPrefix(name: string): number {
  return PREFIX.exec(name)?.[0].length ?? 0;
}

/** Code units of the words behind a name. `toldSuffix('市教育局按职责分工负责') // => 7` */
export function toldSuffix(name: string): number {
  return SUFFIX.exec(name)?.[0].length ?? 0;
}

/** True when the words behind a name give it the lead. `leads('市民政局牵头负责') // => true` */
export function leads(clause: string): boolean {
  return LEADS.test(clause);
}

/** True for a date by which something is done, and nothing else. `isDeadline('2025年底前完成') // => true` */
export function isDeadline(clause: string): boolean {
  return DEADLINE.test(clause);
}

/** True for a clause that a date begins; beside clauses of bodies it is the deadline. `isDated('2023年底前取得成效') // => true` */
export function isDated(clause: string): boolean {
  return DATED.test(clause);
}
