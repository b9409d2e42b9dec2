/** Laws and documents cited: every 《…》, its kind, and the short name a text introduces for it. */
import type { Law, LawKind, LawRef } from '../model/law.ts';
import type { Plan } from '../model/plan.ts';
import { withoutBlanks } from '../text/blank.ts';
import { toMatchForm } from '../text/matchForm.ts';
import { mapTexts } from './mapTexts.ts';

const CITATION = /《([^《》]+)》/gu;
const SHORT_NAME = /^\s*[（(]\s*以下简称\s*[:：]?\s*[《“"「]?([^）)》”"」]{1,20})/u;
const KINDS: [LawKind, RegExp][] = [
  ['regulation', /(?:条例|规定|办法|细则|规章)$/u],
  ['law', /(?:宪法|法典|法)$/u],
  ['standard', /(?:标准|规范|规程|指标体系|指南)$/u],
  ['plan', /(?:规划|纲要|计划|方案|大纲)(?:\(.*\))?$/u],
];

/** The plan with the documents its texts cite; its own title is no citation. */
export function findLaws(plan: Plan, registry: Law[]): Plan {
  const known = new Map(
    registry.flatMap((law) =>
      [law.title, ...law.aliases.map(({ title }) => title)].map((title) => [keyOf(title), law]),
    ),
  );
  const own = plan.title === null ? null : keyOf(plan.title);
  const named = new Map<string, Law>();
  return mapTexts(plan, (entry) => ({
    ...entry,
    laws: [...entry.text.matchAll(CITATION)].flatMap(({ 0: cited, 1: title = '', index }): LawRef[] => {
      const key = keyOf(title);
      if (key === own) return [];
      const law = known.get(key) ?? named.get(key);
      const shortName = SHORT_NAME.exec(entry.text.slice(index + cited.length))?.[1]?.trim() ?? null;
      if (shortName !== null && law !== undefined) named.set(keyOf(shortName), law);
      const kind = law?.kind ?? kindOf(key);
      return [{ title, law: law?.id ?? null, kind, shortName, span: [index, index + cited.length] }];
    }),
  }));
}

/** The key by which titles are compared: width, blanks and the kind of dash make no difference. */
function keyOf(title: string): string {
  return withoutBlanks(toMatchForm(title)).replace(/[-—–~]+/gu, '-');
}

function kindOf(key: string): LawKind {
  return KINDS.find(([, pattern]) => pattern.test(key))?.[0] ?? 'other';
}
