/** An amount paid per unit: 每生每年1500元的公用经费标准. */
import { toDraft } from '../toDraft.ts';
import type { Rule } from '../draft.ts';
import { clean } from '../introduction.ts';
import { cut, dropStart, join } from '../wordSpan.ts';

const PAID = /^的?[^,]*(?:标准|补贴|补助|津贴|奖励|资助)$/u;
const EACH = /(?:按照?)?每(人|生|户|床|校|园|村)$|人均$/u;

export const standard: Rule = {
  name: 'standard',
  read(context) {
    const { statement, head } = context;
    if (statement.series[0].kind !== 'money' || !PAID.test(statement.tail.form)) return undefined;
    const { words, scope } = clean(head.subject, head);
    const each = EACH.exec(words.form);
    const whom = cut(words, 0, each?.index);
    const payee = each === null ? [] : [each[1] ?? '人'];
    const per = [...payee, ...(head.yearly ? ['年'] : [])].join('·');
    const indicator = join(whom, dropStart(statement.tail, /^的/u));
    const given = { scope, per: per === '' ? null : per };
    return {
      drafts: [toDraft(context, 0, indicator, { type: 'level', ...given })],
      subject: indicator,
      per: given.per,
    };
  },
};
