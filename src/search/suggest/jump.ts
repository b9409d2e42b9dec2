/**
 * Jumps: pages that a query names. It may be a short code (lcc-1-3), a document number (聊政发〔2021〕9号, with any
 * brackets) or a description: place, audience, domain, kind of commitment and its number, in any order, with or without
 * blanks. A query with any other words is no jump, and neither is one with a number that no list has.
 */
import { fold } from '../../text/fold.ts';
import { recordKindNames } from '../records/record.ts';
import { NUMBER } from './jumpTable.ts';
import type { JumpDomain, JumpPlan, JumpTable } from './jumpTable.ts';
import { createReadTokens } from './jumpTokens.ts';
import type { Named } from './jumpTokens.ts';

export interface Jump {
  label: string;
  path: string;
  /** True when the query is the page's own code or number: Enter opens it. */
  exact: boolean;
}

/** A query that names more pages than this is no jump. */
const MOST = 6;

/** Gives the pages that a query names, in the order of the plans; none when it is no jump. */
export type FindJumps = (query: string) => Jump[];

/** `createFindJumps(table)('lcc-1-3') // => [{ label: '聊城儿童规划 儿童与健康 主要目标3', path: …, exact: true }]` */
export function createFindJumps(table: JumpTable): FindJumps {
  const readTokens = createReadTokens(table);
  return (query) => {
    const byCode = findCode(table, query);
    if (byCode.length > 0) return byCode;
    const byNumber = findDocument(table, query);
    if (byNumber.length > 0) return byNumber;
    const named = readTokens(fold(query).text.replaceAll('|', ''));
    return named === undefined ? [] : findDescribed(table, named);
  };
}

function findCode(table: JumpTable, query: string): Jump[] {
  const code = query
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, '-');
  return table.flatMap((plan) =>
    plan.domains.flatMap((domain) =>
      domain.lists.flatMap((list) => {
        const start = `${domain.code}-${list.letter}`;
        const jump = code.startsWith(start) ? toJump(plan, domain, list, code.slice(start.length)) : undefined;
        return jump === undefined ? [] : [{ ...jump, exact: true }];
      }),
    ),
  );
}

/** The document first when it contains several plans, then its plans. */
function findDocument(table: JumpTable, query: string): Jump[] {
  const number = fold(query).text;
  const plans = table.flatMap((plan) =>
    plan.number !== null && number !== '' && fold(plan.number).text === number
      ? [{ ...plan, label: `文件 ${plan.number}` }]
      : [],
  );
  const [first] = plans;
  if (first === undefined) return [];
  const links = plans.map(({ name, path }) => ({ label: name, path, exact: plans.length === 1 }));
  return plans.length === 1 ? links : [{ label: first.label, path: first.source, exact: true }, ...links];
}

function findDescribed(table: JumpTable, named: Named): Jump[] {
  if (!isEnough(named)) return [];
  const plans = table.filter(
    ({ places, audience }) =>
      (named.place === undefined || places.includes(named.place)) &&
      (named.audience === undefined || audience === named.audience),
  );
  const jumps = plans.flatMap((plan) => describedIn(plan, named));
  return jumps.length > MOST ? [] : jumps;
}

function describedIn(plan: JumpPlan, { domains, number, kind }: Named): Jump[] {
  if (domains === undefined) return number === undefined ? [{ label: plan.name, path: plan.path, exact: false }] : [];
  return plan.domains
    .filter(({ heading }) => domains.includes(heading))
    .flatMap((domain) => {
      if (number === undefined) return [{ label: `${plan.name} ${domain.heading}`, path: domain.path, exact: false }];
      return domain.lists
        .filter((list) => kind === undefined || list.kind === kind)
        .flatMap((list) => toJump(plan, domain, list, String(number)) ?? []);
    });
}

/** False for a place or domain alone, which is a word to search for. */
function isEnough({ place, audience, domains, number, plan }: Named): boolean {
  if (number !== undefined) return domains !== undefined;
  return place !== undefined && (audience !== undefined || domains !== undefined || plan);
}

function toJump(
  plan: JumpPlan,
  domain: JumpDomain,
  { kind, numbers, path: template }: JumpDomain['lists'][number],
  number: string,
): Jump | undefined {
  if (!numbers.split(' ').includes(number) || number === '') return undefined;
  const path = template.replace(NUMBER, number);
  return { label: `${plan.name} ${domain.heading} ${recordKindNames[kind]}${number}`, path, exact: false };
}
