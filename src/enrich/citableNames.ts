/** The names by which a plan may cite a registered law, document or programme, and the kind of one not registered. */
import type { Law, LawKind } from '../model/law.ts';
import { withoutBlanks } from '../text/blank.ts';
import { toMatchForm } from '../text/matchForm.ts';

const ORGANISATION = '(?:妇女联合会|工会|共产主义青年团|共青团|残疾人联合会|少先队|少年先锋队)';
const KINDS: [LawKind, RegExp][] = [
  ['organisation-rule', new RegExp(`^(?:中国|中华全国)?${ORGANISATION}.*(?:条例|章程)$`, 'u')],
  ['regulation', /(?:条例|规定|办法|细则|规章)$/u],
  ['law', /(?:宪法|法典|法)$/u],
  ['standard', /(?:标准|规范|规程|指标体系|指南)$/u],
  ['plan', /(?:规划|纲要|计划|方案)(?:\(.*\))?$/u],
];

/** The title and the aliases that hold in a province; null is a plan whose province is not known. */
export function namesIn(province: string | null, { title, aliases }: Law): string[] {
  const held = aliases.filter((alias) => alias.province === null || alias.province === province);
  return [title, ...held.map((alias) => alias.title)];
}

/**
 * The key by which titles are compared: width, blanks and the kind of dash make no difference.
 *
 * titleKey('纲要（2021-2030 年）') === titleKey('纲要(2021—2030年)')
 */
export function titleKey(title: string): string {
  return withoutBlanks(toMatchForm(title)).replace(/[-—–~]+/gu, '-');
}

/** The kind of a document that only its title tells. `kindOfTitle('某市学前教育条例') // => 'regulation'` */
export function kindOfTitle(title: string): LawKind {
  const key = titleKey(title);
  return KINDS.find(([, pattern]) => pattern.test(key))?.[0] ?? 'other';
}
