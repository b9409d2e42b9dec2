/**
 * The labels of lists behind an item, 牵头单位：, 责任单位：, 责任领导：, 完成时限： and variants, and the endings of bodies'
 * names.
 */
import type { PlanWords } from '../../model/planWords.ts';
import { wordsOfLists } from '../../model/sourcedWords.ts';
import { oneOf } from '../../text/oneOf.ts';

export interface DutyPatterns {
  /** Global; the group that matches is the kind of the label. */
  label: RegExp;
  beginning: RegExp;
  /** The end of a body's name, in a list or at the end of a text. */
  body: RegExp;
}

/** What a label announces: bodies that lead or share, people (责任领导), or a date by which it is done. */
type LabelKind = 'lead' | 'responsible' | 'person' | 'deadline';

export interface DutyLabel {
  kind: LabelKind;
  /** Offset of the label, its opening bracket included, and of what it announces. */
  start: number;
  end: number;
  bracketed: boolean;
}

/** The patterns built from the words of labels. */
export function toDutyPatterns(words: PlanWords['dutyLabels']): DutyPatterns {
  const either = (lists: PlanWords['dutyLabels']['lead']): string => oneOf(wordsOfLists(lists));
  const named = `${either(words.bodies)}?`;
  const label =
    `[(【[〔{]?(?:(?<lead>${either(words.lead)}${named})|(?<responsible>${either(words.responsible)}${named})|` +
    `(?<person>${either(words.persons)})|(?<deadline>${either(words.deadlines)}))[:]`;
  return {
    label: new RegExp(label, 'gu'),
    beginning: new RegExp(`^${label}`, 'u'),
    body: new RegExp(`${either(words.bodyEndings)}(?=[、,;]|$)`, 'u'),
  };
}

/** Every label in a compact text in matching form, in order. */
export function findDutyLabels(compact: string, { label }: DutyPatterns): DutyLabel[] {
  return [...compact.matchAll(label)].map(({ 0: words, index, groups = {} }) => ({
    kind: (['lead', 'person', 'deadline'] as const).find((kind) => groups[kind] !== undefined) ?? 'responsible',
    start: index,
    end: index + words.length,
    bracketed: /^[(【[〔{]/u.test(words),
  }));
}

/** True when a text in matching form begins with a label. `beginsDuty('责任单位:市妇联', patterns) // => true` */
export function beginsDuty(form: string, { beginning }: DutyPatterns): boolean {
  return beginning.test(form.replace(/\s/gu, ''));
}
