/** Lists without labels, told in words, in the last bracket of an item or as its last sentence: 由A牵头，会同B. */
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { WHOLE } from '../lines/dutyLabel.ts';
import { isDated, isDeadline, toldPrefix, toldSuffix } from '../lines/dutyWords.ts';
import type { DutyRole, DutyText } from './dutyNames.ts';
import { clausesOf } from './toldClauses.ts';
import { AND_OTHERS, isAllAuthorities, isAllBodies, isAllPlaced, namesBodies } from './toldNames.ts';

const LONGEST = 300;
const BY = /^(?:主要|具体)?由/u;

export interface ToldLists {
  /** The passage that tells them, its brackets and stop included. */
  start: number;
  end: number;
  lists: { role: DutyRole | 'deadline'; start: number; end: number }[];
}

const ROUND = '\\([^()]{0,100}\\)';
const NESTED = `(?:[^()]|${ROUND})`;
const BRACKETS = [
  new RegExp(`\\((?<told>${NESTED}{2,300})\\)[。.;]?$`, 'u'),
  new RegExp(`${OPENING_BRACKET}(?<told>(?:[^()[\\]【】〔〕〈〉<>]|${ROUND}){2,300})${CLOSING_BRACKET}[。.;]?$`, 'u'),
];
/** Names behind a dash, in a line of their own. */
const DASHED = /(?<=[。;])[-—–→※]{1,3}(?<told>[^。;]{4,300})[。;]?$/u;
/** At the start only of what names the whole of it: 本领域由……牵头. */
const SENTENCE = new RegExp(
  `(?:^${WHOLE}|(?<=[。;])(?:[此该本]项|本|上述|以上)?(?:工作|任务|目标|措施|指标|领域)?)(?<told>[^。;]{4,300})[。;]?$`,
  'u',
);

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
  return findBehindComma(text, body);
}

/** 完善制度,由县妇联牵头,会同县教育局落实: what the bodies do ends the sentence that says what is done. */
function findBehindComma(text: string, body: RegExp): ToldLists | undefined {
  const near = text.slice(-LONGEST, -1);
  const from = Math.max(0, text.length - LONGEST) + Math.max(near.lastIndexOf('。'), near.lastIndexOf(';'), 0);
  for (const { index } of text.slice(from).matchAll(/,/gu)) {
    const at = from + index + 1;
    const told = text.slice(at).replace(/[。;]$/u, '');
    if (!isChargeOfItsOwn(told, body)) continue;
    const lists = toLists(told, at, body);
    if (lists !== undefined) return { start: at - 1, end: text.length, lists };
  }
  return undefined;
}

/** It begins with 由, or with who leads; 县妇联积极参与 alone may go on with the sentence. */
function isChargeOfItsOwn(told: string, body: RegExp): boolean {
  const [first] = clausesOf(told, 0);
  if (first?.role === undefined) return false;
  const charged = BY.test(first.words) ? toldSuffix(first.words) > 0 || told.includes(',') : first.role === 'lead';
  return charged && isAllPlaced(told, body);
}

/** The clauses with bodies as lists; undefined when a clause is something else, or none says what a body does. */
function toLists(told: string, offset: number, body: RegExp): ToldLists['lists'] | undefined {
  const all = clausesOf(told, offset);
  const isDate = (words: string): boolean => isDeadline(words) || (isDated(words) && !body.test(words));
  const clauses = all.filter(({ words }) => !isDate(words));
  if (clauses.length === 0 || !clauses.some(({ words }) => toldSuffix(words) > 0)) return undefined;
  if (!clauses.every(({ words }) => namesBodies(words, body))) return undefined;
  return all.map(({ words, start, role }, at) => {
    if (isDate(words)) return { role: 'deadline', start, end: start + words.length };
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
  if (!isAllBodies(clauses, body)) return undefined;
  return clauses.map(({ words, start }) => ({
    role: isDeadline(words) ? 'deadline' : 'responsible',
    start,
    end: start + words.replace(AND_OTHERS, '').length,
  }));
}
