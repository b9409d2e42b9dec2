/** The clauses of a list told in words, and what the bodies in each do: 市妇联牵头，市教育局配合. */
import type { DutyRole } from './dutyNames.ts';
import { leads, toldPrefix, toldSuffix } from '../lines/dutyWords.ts';

export interface ToldClause {
  words: string;
  start: number;
  /** undefined for names only: 市教育局，市妇联负责. */
  role: DutyRole | undefined;
}

/** The clauses of a list told in words. `clausesOf('市妇联牵头,市教育局配合', 0) // => two, with roles lead and responsible` */
export function clausesOf(told: string, offset: number): ToldClause[] {
  const clauses: ToldClause[] = [];
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
