/** Building projects: 对17所中小学校舍加固升级改造，总建筑面积7.9万平方米，计划投资1亿元. */
import { toDraft } from '../toDraft.ts';
import type { Rule } from '../draft.ts';
import { clean } from '../introduction.ts';
import { SCHOOL } from '../tables/nouns.ts';
import { cut, join, toWords } from '../wordSpan.ts';
import type { Words } from '../wordSpan.ts';

const WORKS = '加固|升级|改造|改扩建|扩建|新建|建设|维修|修缮|提升|翻新|迁建';
const PROJECT = new RegExp(`^(${SCHOOL})(.+?)(?:进行|实施)?((?:${WORKS})+)$`, 'u');

export const project: Rule = {
  name: 'project',
  read(context) {
    const { statement, head } = context;
    const found = PROJECT.exec(statement.tail.form);
    if (statement.series[0].kind !== 'count' || found === null || !head.subject.form.endsWith('对')) return undefined;
    const { body, object, works } = parts(statement.tail, found);
    const indicator = join(works, object, toWords('的'), body, toWords('数'));
    return {
      drafts: [toDraft(context, 0, indicator, { type: 'input' })],
      subject: join(body, object, works),
      per: null,
    };
  },
};

/** Money and floor area of a project named earlier in the sentence. */
export const projectMeans: Rule = {
  name: 'project-means',
  read(context) {
    const { statement, head, previous } = context;
    const { kind } = statement.series[0];
    if (kind !== 'money' && kind !== 'extent') return undefined;
    const { words } = clean(head.subject, head);
    if (/^(?:计划|总)?投资$/u.test(words.form) && statement.tail.form !== '') {
      const drafts = [toDraft(context, 0, join(statement.tail, words), { type: 'input' })];
      return { drafts, subject: statement.tail, per: null };
    }
    if (previous === undefined) return undefined;
    if (!/^(?:计划|预计|总|共|累计)*(?:总?投资|资金|总?建筑面积|面积|占地面积)$/u.test(words.form)) return undefined;
    return {
      drafts: [toDraft(context, 0, join(previous.subject, words), { type: 'input' })],
      subject: previous.subject,
      per: null,
    };
  },
};

function parts(words: Words, found: RegExpExecArray): { body: Words; object: Words; works: Words } {
  const [, body = '', object = '', works = ''] = found;
  return {
    body: cut(words, 0, body.length),
    object: cut(words, body.length, body.length + object.length),
    works: cut(words, words.form.length - works.length),
  };
}
