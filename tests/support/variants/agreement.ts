/** Compares a parsed variant with the plan it was rendered from. */
import type { Plan } from '../../../src/model/plan.ts';
import { withoutBlanks } from '../../../src/text/blank.ts';
import { toMatchForm } from '../../../src/text/matchForm.ts';

/** One line per item: kind, domain, number, words, departments; with the forms that a layout may change made equal. */
export function itemLines(plan: Plan, ignoreRoles: boolean): string[] {
  return plan.domains.flatMap(({ heading, goals, measures }, at) => [
    `domain ${at} ${plainly(heading)}`,
    ...goals.map(({ num, text, leads, responsibles, collective }) => {
      const names = (references: typeof leads): string =>
        references.map((reference) => plainly(reference.text)).join('+');
      const tail = plainly(collective ?? '').replace(/^等/u, '');
      const duty = ignoreRoles ? names([...leads, ...responsibles]) : `${names(leads)}/${names(responsibles)}/${tail}`;
      return `goal ${at}.${num} ${plainly(text)} ${duty}`;
    }),
    ...measures.map(({ num, text }) => `measure ${at}.${num} ${plainly(text)}`),
  ]);
}

/** The lines of one list that the other lacks. */
export function missingFrom(expected: string[], actual: string[]): string[] {
  const found = new Set(actual);
  return expected.filter((line) => !found.has(line));
}

function plainly(text: string): string {
  return withoutBlanks(toMatchForm(text)).replaceAll('——', '');
}
