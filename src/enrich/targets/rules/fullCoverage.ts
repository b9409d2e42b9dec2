/** Full coverage 全覆盖: something is to be everywhere, so the target is 100 %. */
import { completeCoverage } from '../coverageSubject.ts';
import { toDraft } from '../toDraft.ts';
import type { Rule } from '../draft.ts';
import { cutAt, findLinks } from '../conjunctions.ts';
import { findSubject } from '../subject.ts';
import { LEVEL, PLACE, WHOLE } from '../tables/nouns.ts';
import { cut, dropStart, join, toWords } from '../wordSpan.ts';
import type { Words } from '../wordSpan.ts';

/** A quotation mark before 两个全覆盖, the number before 100%全覆盖. */
const OPENING = /(?:[“"]|100%)$/u;
const SCOPE = new RegExp(
  `^(?:${WHOLE})?(?:${LEVEL}(?!示范|标准|文明|先进|重点)|${PLACE}(?<=[)社区村镇]))(?![域])`,
  'u',
);
const ACTION = /(?:配备|培训|建设|设置|管理|保障|服务)$/u;

export const coverage: Rule = {
  name: 'full-coverage',
  read(context) {
    const { statement, previous } = context;
    if (statement.series[0].kind !== 'full') return undefined;
    const head = context.head.subject;
    const bare = cut(head, 0, OPENING.exec(head.form)?.index);
    const { words } = findSubject({ ...context, head: { ...context.head, subject: bare } });
    const subject = completeCoverage(
      words.form === '' ? (previous?.thing ?? words) : dropStart(words, /^对/u),
      context,
    );
    if (subject.form === '') return undefined;
    const drafts = apart(subject).map((part) =>
      toDraft(context, 0, part.form.endsWith('率') ? part : join(part, toWords('覆盖率')), {
        type: 'coverage',
        start: statement.start - statement.head.form.length,
        end: statement.series[0].end + (statement.rest.form.startsWith('”') ? 1 : 0),
        scope: scopeOf(part) ?? context.head.scope,
      }),
    );
    return { drafts, subject, per: null };
  },
};

/** Parts that are counted separately: each begins with its place, or is a different action on the same people. */
function apart(words: Words): Words[] {
  const links = findLinks(words);
  const parts = cutAt(words, links);
  const placed = parts.filter(({ form }) => SCOPE.test(form) && SCOPE.exec(form)?.[0] !== form);
  if (parts.length > 1 && placed.length > 1 && parts.slice(1).every((part) => placed.includes(part))) return parts;
  for (const [start, end] of links) {
    const [left, link, right] = [cut(words, 0, start), words.form.slice(start, end), cut(words, end)];
    if (SCOPE.test(left.form) && SCOPE.test(right.form) && link !== '、') return [left, right];
    const action = ACTION.exec(left.form);
    if (link === '以及' && action !== null && !SCOPE.test(right.form))
      return [left, join(cut(left, 0, action.index), right)];
  }
  return [words];
}

/** The places with which the parts of a phrase begin. */
function scopeOf(words: Words): Words | null {
  const places = cutAt(words, findLinks(words)).flatMap((part) => {
    const match = SCOPE.exec(part.form);
    return match === null ? [] : [cut(part, 0, match[0].length)];
  });
  const [first, ...others] = places;
  return first === undefined ? null : join(first, ...others.flatMap((place) => [toWords('、'), place]));
}
