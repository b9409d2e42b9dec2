/** Whether words of a list without a label are names of bodies, and nothing else. */
import { CHINESE_DIGITS, parseChineseNumeral } from '../../text/numerals.ts';
import { isDeadline, toldPrefix, toldSuffix } from '../lines/dutyWords.ts';
import { JOINING, TOLD_ROLE, isCollective } from './dutyNames.ts';
import { clausesOf } from './toldClauses.ts';
import type { ToldClause } from './toldClauses.ts';

/** The end of a list that names only some: 县教育局、县妇联等. */
export const AND_OTHERS = /等$/u;
/** 、, or the word before 有关企业, 各乡镇. */
const LINKED = /、|(?:以及|[和与及])(?=有关|相关|其他|各)/u;
const PARTING = new RegExp(`、|${JOINING.source}`, 'u');
const LEAD_SIGN = /^[★☆*▲△※◆●]|[★☆*▲△※◆●]$/u;
const LONGEST_NAME = 14;
const COLLECTIVE_END = /^.{2,5}$|(?:[省市县区州盟旗镇乡村]|办事处|企业|高校|院校|社区|机构|医院|成员|人民政府)\)?$/u;
/** Authorities and people's organisations, whose names are never those of what is built: (残联), (县卫健局、县民政局). */
const AUTHORITY = /^\p{Script=Han}{1,10}(?:局|委|办|厅|联|工会)$/u;
/** A body's name begins with its place: 市妇联, 团县委. */
const PLACED = /^(?:[省市县区州盟旗镇乡]|团[省市县区州]|.{1,4}[省市县区州盟旗镇乡]).{1,18}$/u;
const COUNTED = new RegExp(`(\\d{1,2}|[${CHINESE_DIGITS}]{1,3})[个家所处名]$`, 'u');

/** True when a clause is names of bodies and what they do. */
export function namesBodies(words: string, body: RegExp): boolean {
  const names = words.slice(toldPrefix(words), words.length - toldSuffix(words));
  return names !== '' && (body.test(names) || namesCollective(names, body));
}

/** True for clauses of names without what they do, dates beside them: 县卫生健康局、县妇联；2024年底前. */
export function isAllBodies(clauses: readonly ToldClause[], body: RegExp): boolean {
  const named = namesIn(clauses).map((name) => name.replace(TOLD_ROLE, '').replace(LEAD_SIGN, ''));
  const [first = ''] = named;
  if (!namesCollective(first, body) && !PLACED.test(first) && !named.some((name) => AUTHORITY.test(name))) return false;
  return named.every(
    (name, at) => namesCollective(name, body) || (body.test(name) && (at === 0 || name.length <= LONGEST_NAME)),
  );
}

/**
 * Behind words without a stop, where a bracket may also say which: 改造医院2所(县医院、县中医院), 选取试点单位2个(县教育局、县民政局).
 */
export function isAllAuthorities(told: string, before: string): boolean {
  const names = namesIn(clausesOf(told, 0));
  return names.every((name) => AUTHORITY.test(name) || isCollective(name)) && !saysWhich(before, names.length);
}

/**
 * A sentence that only says what bodies do, each with its place, or where one of them leads without: 县教育局负责,县财政局、县妇联配合;
 * 教育局牵头,妇联参与.
 */
export function isAllPlaced(told: string, body: RegExp): boolean {
  const clauses = clausesOf(told, 0);
  const led = clauses.some(({ role }) => role === 'lead');
  return clauses.every(({ words }) => {
    if (isDeadline(words)) return true;
    const names = words.slice(toldPrefix(words), words.length - toldSuffix(words)).split(PARTING);
    return names.every(
      (name) => isCollective(name) || (body.test(name) && (PLACED.test(name) || (led && AUTHORITY.test(name)))),
    );
  });
}

function namesIn(clauses: readonly ToldClause[]): string[] {
  return clauses
    .filter(({ words }) => !isDeadline(words))
    .flatMap(({ words }) => words.split(LINKED).map((name) => name.replace(AND_OTHERS, '')));
}

/** 各乡镇, 有关企业; not a sentence about them: 各有关部门给予扶持. */
function namesCollective(name: string, body: RegExp): boolean {
  return isCollective(name) && (body.test(name) || COLLECTIVE_END.test(name));
}

/** Words whose bracket lists what they speak of: as many names as they count, or members. */
function saysWhich(before: string, names: number): boolean {
  const [, count = ''] = COUNTED.exec(before) ?? [];
  const counted = parseChineseNumeral(count) ?? Number(count);
  return counted === names || /成员(?:单位|部门)?$/u.test(before);
}
