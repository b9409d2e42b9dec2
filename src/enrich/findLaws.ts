/**
 * Laws and documents cited and programmes named: every 《…》, and outside it every name of the registry; the kind, and
 * the short name a text introduces.
 */
import type { Law, LawRef } from '../model/law.ts';
import type { Plan } from '../model/plan.ts';
import { phraseFinder } from '../text/findPhrases.ts';
import type { PhraseFinder } from '../text/findPhrases.ts';
import { overlap } from '../text/overlap.ts';
import { kindOfTitle, namesIn, titleKey } from './citableNames.ts';
import { mapTexts } from './mapTexts.ts';

const BRACKETED = /《([^《》]+)》/gu;
const SHORT_NAME = /^\s*[（(]\s*以下简称\s*[:：]?\s*[《“"「]?([^）)》”"」]{1,20})/u;
/** What follows a name of a law that is only part of another word: 反家庭暴力法律法规, 妇女权益保障法治. */
const LONGER_WORD = /^\s*[律治规学院官庭]/u;

/** The plan with what its texts cite; its own title is no citation. */
export function findLaws(plan: Plan, registry: Law[]): Plan {
  const names = registry.flatMap((law) =>
    namesIn(plan.region?.province ?? null, law).map((name) => [name, law] as const),
  );
  const known = new Map(names.map(([name, law]) => [titleKey(name), law]));
  const find = phraseFinder(names);
  const own = plan.title === null ? null : titleKey(plan.title);
  return mapTexts(plan, (entry) => {
    const bracketed = findBracketed(entry.text, known);
    const spans = bracketed.map(({ span }) => span);
    const bare = findBare(entry.text, find).filter(({ span }) => !spans.some((other) => overlap(span, other)));
    const all = [...bracketed, ...bare].sort((a, b) => a.span[0] - b.span[0]);
    return { ...entry, laws: all.filter(({ title }) => titleKey(title) !== own) };
  });
}

/** Every 《…》. A short name that the text introduces is known from there on. */
function findBracketed(text: string, known: Map<string, Law>): LawRef[] {
  return [...text.matchAll(BRACKETED)].map(({ 0: cited, 1: title = '', index }) => {
    const law = known.get(titleKey(title));
    const shortName = SHORT_NAME.exec(text.slice(index + cited.length))?.[1]?.trim() ?? null;
    const shortKey = shortName === null ? null : titleKey(shortName);
    if (shortKey !== null && law !== undefined && !known.has(shortKey)) known.set(shortKey, law);
    return {
      ...{ title, law: law?.id ?? null, kind: law?.kind ?? kindOfTitle(title) },
      ...{ bracketed: true, shortName, span: [index, index + cited.length] },
    };
  });
}

function findBare(text: string, find: PhraseFinder<Law>): LawRef[] {
  return find(text).flatMap(({ value: { id, kind }, start, end }) => {
    if (kind === 'law' && LONGER_WORD.test(text.slice(end, end + 9))) return [];
    const title = text.slice(start, end);
    return [{ title, law: id, kind, bracketed: false, shortName: null, span: [start, end] }];
  });
}
