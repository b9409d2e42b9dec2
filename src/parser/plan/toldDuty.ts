/** Lists without labels, told in words, in the last bracket of an item or as its last sentence: 由A牵头，会同B. */
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { CHINESE_DIGITS, parseChineseNumeral } from '../../text/numerals.ts';
import type { DutyRole, DutyText } from './dutyNames.ts';
import { TOLD_ROLE, isCollective } from './dutyNames.ts';
import { isDeadline, leads, toldPrefix, toldSuffix } from '../lines/dutyWords.ts';

export interface ToldLists {
  /** The passage that tells them, its brackets and stop included. */
  start: number;
  end: number;
  lists: { role: DutyRole | 'deadline'; start: number; end: number }[];
}

const NESTED = '(?:[^()]|\\([^()]{0,100}\\))';
const BRACKETS = [
  new RegExp(`\\((?<told>${NESTED}{2,300})\\)[。.;]?$`, 'u'),
  new RegExp(`${OPENING_BRACKET}(?<told>[^()[\\]【】〔〕〈〉<>]{2,300})${CLOSING_BRACKET}[。.;]?$`, 'u'),
];
/** Names behind a dash, in a line of their own. */
const DASHED = /(?<=[。;])[-—–→※]{1,3}(?<told>[^。;]{4,300})[。;]?$/u;
/** At the start only of what names the whole of it: 本领域由……牵头. */
const SENTENCE =
  /(?:^[本该](?:领域|部分|章|节|板块)|(?<=[。;])(?:[此该本]项|本|上述|以上)?(?:工作|任务|目标|措施|指标|领域)?)(?<told>[^。;]{4,300})[。;]?$/u;

/** The lists that a text tells at its end; undefined when it tells none. */
export function findToldLists({ text, body }: DutyText): ToldLists | undefined {
  for (const pattern of [...BRACKETS, DASHED, SENTENCE]) {
    const match = pattern.exec(text);
    const told = match?.groups?.['told'];
    if (match === null || told === undefined) continue;
    const offset = match.index + match[0].indexOf(told);
    const plain = pattern === SENTENCE && !/^由.*牵头/u.test(told);
    const ended = /[。;]/u.test(text.charAt(match.index - 1));
    const lists =
      (plain && !isAllPlaced(told, body) ? undefined : toLists(told, offset, body)) ??
      (pattern !== SENTENCE && (ended || isAllAuthorities(told, text.slice(0, match.index)))
        ? bareList(told, offset, body)
        : undefined);
    if (lists !== undefined) return { start: match.index, end: text.length, lists };
  }
  return undefined;
}

interface Clause {
  words: string;
  start: number;
  /** undefined for names only: 市教育局，市妇联负责. */
  role: DutyRole | undefined;
}

/** The clauses with bodies as lists; undefined when a clause is something else, or none says what a body does. */
function toLists(told: string, offset: number, body: RegExp): ToldLists['lists'] | undefined {
  const all = clausesOf(told, offset);
  const clauses = all.filter(({ words }) => !isDeadline(words));
  if (clauses.length === 0 || !clauses.some(({ words }) => toldSuffix(words) > 0)) return undefined;
  if (!clauses.every(({ words }) => namesBodies(words, body))) return undefined;
  return all.map(({ words, start, role }, at) => {
    if (isDeadline(words)) return { role: 'deadline', start, end: start + words.length };
    return {
      role: role ?? all.slice(at).find((next) => next.role !== undefined)?.role ?? 'responsible',
      start: start + toldPrefix(words),
      end: start + words.length - toldSuffix(words),
    };
  });
}

/** Behind a sentence, names of bodies, perhaps a date, and nothing else: 建强儿科。（县卫生健康局、县妇联；2024年底前） */
function bareList(told: string, offset: number, body: RegExp): ToldLists['lists'] | undefined {
  const clauses = clausesOf(told, offset);
  const named = clauses
    .filter(({ words }) => !isDeadline(words))
    .flatMap(({ words }) =>
      words.split(LINKED).map((name) => name.replace(AND_OTHERS, '').replace(TOLD_ROLE, '').replace(LEAD_SIGN, '')),
    );
  const isBody = (name: string, at: number): boolean =>
    isCollective(name) || (body.test(name) && (at === 0 || name.length <= LONGEST_NAME));
  const [first = ''] = named;
  const begins = isCollective(first) || PLACED.test(first) || named.some((name) => AUTHORITY.test(name));
  if (!begins || !named.every(isBody)) return undefined;
  return clauses.map(({ words, start }) => ({
    role: isDeadline(words) ? 'deadline' : 'responsible',
    start,
    end: start + words.replace(AND_OTHERS, '').length,
  }));
}

/** 、, or the word before 有关企业, 各乡镇. */
const LINKED = /、|(?:以及|[和与及])(?=有关|相关|其他|各)/u;
const AND_OTHERS = /等$/u;
const LEAD_SIGN = /^[★☆*▲△※◆●]|[★☆*▲△※◆●]$/u;
const LONGEST_NAME = 14;

/** Authorities and people's organisations, whose names are never those of what is built: (残联), (县卫健局、县民政局). */
const AUTHORITY = /^\p{Script=Han}{1,10}(?:局|委|办|厅|联|工会)$/u;

/**
 * Behind words without a stop, where a bracket may also say which: 改造医院2所(县医院、县中医院), 选取试点单位2个(县教育局、县民政局).
 */
function isAllAuthorities(told: string, before: string): boolean {
  const names = clausesOf(told, 0)
    .filter(({ words }) => !isDeadline(words))
    .flatMap(({ words }) => words.replace(AND_OTHERS, '').split(LINKED));
  return names.every((name) => AUTHORITY.test(name) || isCollective(name)) && !saysWhich(before, names.length);
}

const COUNTED = new RegExp(`(\\d{1,2}|[${CHINESE_DIGITS}]{1,3})[个家所处名]$`, 'u');

/** Words whose bracket lists what they speak of: as many names as they count, or members. */
function saysWhich(before: string, names: number): boolean {
  const [, count = ''] = COUNTED.exec(before) ?? [];
  const counted = parseChineseNumeral(count) ?? Number(count);
  return counted === names || /成员(?:单位|部门)?$/u.test(before);
}

/** A sentence that only says what bodies do, each with its place: 县教育局牵头,县财政局、县妇联配合. */
function isAllPlaced(told: string, body: RegExp): boolean {
  return clausesOf(told, 0).every(({ words }) => {
    if (isDeadline(words)) return true;
    const names = words.slice(toldPrefix(words), words.length - toldSuffix(words)).split(/、|会同|联合/u);
    return names.every((name) => isCollective(name) || (PLACED.test(name) && body.test(name)));
  });
}

/** A body's name begins with its place: 市妇联, 团县委. */
const PLACED = /^(?:[省市县区州盟旗镇乡]|团[省市县区州]|.{1,4}[省市县区州盟旗镇乡]).{1,18}$/u;

/** The clauses of a list told in words. `clausesOf('市妇联牵头,市教育局配合', 0) // => two, with roles lead and responsible` */
export function clausesOf(told: string, offset: number): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= told.length; at += 1) {
    const sign = told.charAt(at);
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    const ends = at === told.length || (depth === 0 && (/[,;。]/u.test(sign) || endsAt(told, at)));
    if (!ends) continue;
    const words = told.slice(start, at);
    if (words !== '') clauses.push({ words, start: offset + start, role: roleOf(words) });
    start = at + 1;
  }
  return clauses;
}

/** A牵头、B配合. */
function endsAt(told: string, at: number): boolean {
  return told.charAt(at) === '、' && /(?:牵头|负责|配合)$/u.test(told.slice(Math.max(0, at - 2), at));
}

function roleOf(words: string): DutyRole | undefined {
  if (leads(words)) return 'lead';
  return toldSuffix(words) > 0 || toldPrefix(words) > 0 ? 'responsible' : undefined;
}

/** True when a clause is names of bodies and what they do. */
function namesBodies(words: string, body: RegExp): boolean {
  const names = words.slice(toldPrefix(words), words.length - toldSuffix(words));
  return names !== '' && (body.test(names) || isCollective(names));
}
