/** The labels of department lists, 牵头单位：, 责任单位： and variants, and the endings of bodies' names. */
import type { PlanWords } from '../../model/planWords.ts';
import { wordsOfLists } from '../../model/sourcedWords.ts';
import { oneOf } from '../../text/oneOf.ts';

export interface DutyPatterns {
  /** Global; the first group matches in labels of lead departments. */
  label: RegExp;
  beginning: RegExp;
  /** The end of a body's name, in a list or at the end of a text. */
  body: RegExp;
}

/** The patterns built from the words of labels. */
export function toDutyPatterns({ lead, responsible, bodies, bodyEndings }: PlanWords['dutyLabels']): DutyPatterns {
  const [leads, shared, named] = [lead, responsible, bodies].map((lists) => oneOf(wordsOfLists(lists)));
  const label = `[(【]?(?:(${String(leads)})|${String(shared)})${String(named)}[:]`;
  return {
    label: new RegExp(label, 'gu'),
    beginning: new RegExp(`^${label}`, 'u'),
    body: new RegExp(`${oneOf(wordsOfLists(bodyEndings))}(?=[、,;]|$)`, 'u'),
  };
}

/** Every label in a compact text; the first group matches in labels of lead departments. */
export function findDutyLabels(compact: string, { label }: DutyPatterns): RegExpExecArray[] {
  return [...compact.matchAll(label)];
}

/** True when a text in matching form begins with a label. `beginsDuty('责任单位:市妇联', patterns) // => true` */
export function beginsDuty(form: string, { beginning }: DutyPatterns): boolean {
  return beginning.test(form.replace(/\s/gu, ''));
}
