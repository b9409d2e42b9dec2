/**
 * Jumps: a query that names a page leads straight to it. Understood are short codes (lcc-1-3), document numbers
 * (聊政发〔2021〕9号, whatever its brackets), and descriptions: place, readers, domain, goal or measure and its number, in
 * any order, with or without blanks. What holds anything else is no jump, and a number no list has leads nowhere.
 */
import { fold } from '../../text/fold.ts';
import { NUMBER } from './jumpTable.ts';
import type { JumpDomain, JumpPlan, JumpTable } from './jumpTable.ts';
import { readTokens } from './jumpTokens.ts';
import type { Named } from './jumpTokens.ts';

export interface Jump {
  label: string;
  path: string;
  /** True when the query is the page's own code or number: Enter goes there. */
  exact: boolean;
}

type Kind = 'goal' | 'measure';
const kindNames: Readonly<Record<Kind, string>> = { goal: '主要目标', measure: '策略措施' };
/** So many pages named at once are no longer a jump. */
const MOST = 6;

/** The pages that a query names, in the order of the plans; none when it is not a jump. */
export function findJumps(table: JumpTable, query: string): Jump[] {
  const byCode = findCode(table, query);
  if (byCode.length > 0) return byCode;
  const byNumber = findDocument(table, query);
  return byNumber.length > 0 ? byNumber : findDescribed(table, query);
}

function findCode(table: JumpTable, query: string): Jump[] {
  const code = query
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, '-');
  return table.flatMap((plan) =>
    plan.domains.flatMap((domain) =>
      (['goal', 'measure'] as const).flatMap((kind) => {
        const start = `${domain.code}-${kind === 'goal' ? '' : 'm'}`;
        const jump = code.startsWith(start) ? toJump(plan, domain, kind, code.slice(start.length)) : undefined;
        return jump === undefined ? [] : [{ ...jump, exact: true }];
      }),
    ),
  );
}

/** The document, when it holds several plans, then its plans. */
function findDocument(table: JumpTable, query: string): Jump[] {
  const number = fold(query).text;
  const plans = table.filter((plan) => plan.number !== null && number !== '' && fold(plan.number).text === number);
  const [first] = plans;
  if (first === undefined) return [];
  const document = { label: `文件 ${first.number ?? ''}`, path: first.source, exact: true };
  const links = plans.map(({ name, path }) => ({ label: name, path, exact: plans.length === 1 }));
  return plans.length === 1 ? links : [document, ...links];
}

function findDescribed(table: JumpTable, query: string): Jump[] {
  const named = readTokens(fold(query).text.replaceAll('|', ''), table);
  if (named === undefined || !isEnough(named)) return [];
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
      const kinds: readonly Kind[] = kind === undefined ? ['goal', 'measure'] : [kind];
      return kinds.flatMap((one) => toJump(plan, domain, one, String(number)) ?? []);
    });
}

/** A place alone, or a domain alone, is a word to search for. */
function isEnough({ place, audience, domains, number, plan }: Named): boolean {
  if (number !== undefined) return domains !== undefined;
  return place !== undefined && (audience !== undefined || domains !== undefined || plan);
}

function toJump(plan: JumpPlan, domain: JumpDomain, kind: Kind, number: string): Jump | undefined {
  const numbers = kind === 'goal' ? domain.goals : domain.measures;
  if (!numbers.split(' ').includes(number) || number === '') return undefined;
  const path = (kind === 'goal' ? domain.goalPath : domain.measurePath).replace(NUMBER, number);
  return { label: `${plan.name} ${domain.heading} ${kindNames[kind]}${number}`, path, exact: false };
}
