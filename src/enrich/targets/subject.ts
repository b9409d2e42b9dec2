/** Subjects: the words a statement is about, without its introductory words, completed from the words before. */
import type { Context } from './draft.ts';
import { complete } from './ellipsis.ts';
import { readHead } from './statementHead.ts';
import { clean, without } from './introduction.ts';
import type { Subject } from './introduction.ts';
import { findWhose } from './whose.ts';
import { MEASURE } from './tables/nouns.ts';
import { NO_WORDS, cut } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

const MEASURE_END = new RegExp(`(?:${MEASURE})$`, 'u');
/** 性别平等教育全面推进,实现全覆盖: a verb after the subject in the preceding clause. */
const CARRIED_OUT = /(?:全面|深入|扎实|持续|广泛|普遍)*(?:推进|推行|开展|实施|加强|普及|趋于(?:平衡|均衡|合理|正常))$/u;
/** 参加医疗保险参保率 names enrolment twice. */
const INSURED_TWICE = /参加(?=.*参保率$)/u;

/** The subject of a statement, its own or carried over from the words before. */
export function findSubject(context: Context): Subject {
  const { sentence, clauseAt, previous, head } = context;
  const own = clean(head.subject, head);
  const before = sentence[clauseAt - 1];
  const isFirst = sentence[clauseAt]?.statements[0] === context.statement;
  const whose = findWhose(own.words, context);
  if (whose !== undefined) return { words: whose.words, scope: whose.scope ?? own.scope };
  if (own.words.form !== '') {
    const { subject = NO_WORDS, thing = NO_WORDS } = previous ?? {};
    const said = { clause: before, subject, thing, listed: !isFirst };
    return { ...own, words: once(complete(own.words, said)) };
  }
  if (isFirst && before?.statements.length === 0) {
    const earlier = readHead(before.words);
    const found = clean(earlier.subject, earlier);
    const words = cut(found.words, 0, CARRIED_OUT.exec(found.words.form)?.index);
    if (words.form !== '') return { words, scope: head.scope ?? found.scope };
  }
  return { words: previous?.subject ?? NO_WORDS, scope: head.scope ?? previous?.drafts[0]?.scope ?? null };
}

/** True when a phrase ends in a measure. `endsInMeasure('婴儿死亡率') // => true` */
export function endsInMeasure(form: string): boolean {
  return MEASURE_END.test(form);
}

function once(words: Words): Words {
  const match = INSURED_TWICE.exec(words.form);
  return match === null ? words : without(words, match);
}
