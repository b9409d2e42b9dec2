/** A promised number of years: 残疾儿童接受从学前到高中阶段15年免费教育. */
import { toDraft } from '../toDraft.ts';
import type { Rule } from '../draft.ts';
import { clean } from '../introduction.ts';
import { PEOPLE } from '../tables/nouns.ts';
import { cut, dropStart, join, toWords } from '../wordSpan.ts';

const OFFERED = /^(?:实施|实行|落实|推行|提供|全面)+/u;
const RECEIVE = new RegExp(`(?<=${PEOPLE})(?:接受|享受|享有|实行)`, 'u');

export const span: Rule = {
  name: 'years',
  read(context) {
    const { statement, head } = context;
    if (statement.series[0].kind !== 'years' || statement.tail.form === '') return undefined;
    const { words, scope } = clean(head.subject, head);
    const offered = dropStart(words, OFFERED);
    const receive = RECEIVE.exec(offered.form);
    const subject =
      receive === null
        ? offered
        : join(cut(offered, 0, receive.index), cut(offered, receive.index + receive[0].length));
    const indicator = join(subject, dropStart(statement.tail, /^的/u), toWords('年限'));
    return {
      drafts: [toDraft(context, 0, indicator, { type: 'level', scope })],
      subject,
      per: null,
    };
  },
};
