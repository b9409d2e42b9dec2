/** A number out of those named before: 一半以上的领导班子配备女干部,其中担任正职的不少于3人. */
import { toDraft } from '../toDraft.ts';
import type { Rule } from '../draft.ts';
import { clean } from '../introduction.ts';
import { join, toWords } from '../wordSpan.ts';

export const among: Rule = {
  name: 'among',
  read(context) {
    const { statement, head, previous } = context;
    const { words, scope } = clean(head.subject, head);
    const thing = previous?.thing;
    const counted = statement.series[0].kind === 'count' && statement.tail.form === '' && words.form.endsWith('的');
    if (!counted || previous === undefined || thing === undefined || thing.form === '') return undefined;
    const indicator = join(previous.subject, words, thing, toWords('数'));
    const draft = toDraft(context, 0, indicator, {
      type: 'count-per-unit',
      scope: scope ?? previous.drafts[0]?.scope ?? null,
    });
    return { drafts: [draft], subject: previous.subject, per: null, thing };
  },
};
