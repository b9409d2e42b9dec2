/** The subject of 全覆盖, completed from the clauses before it: the thing, the acting body, the place of a station. */
import type { Context } from './draft.ts';
import { ADVERBS, SET_UP } from './tables/cues.ts';
import { LEVEL, PEOPLE, PLACE, SCHOOL } from './tables/nouns.ts';
import { cut, join, joinOnce } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

const ONLY_PEOPLE = new RegExp(`^[^、和与]*(?:${PEOPLE})$`, 'u');
const TAKEN_UP = /(?:将|把)(.+?)(?:作为|纳入|列入)/u;
const BODY = new RegExp(`^((?:${SCHOOL})(?:[、和](?:${SCHOOL}))*)(?:普遍|全部|${ADVERBS}|${SET_UP}|健全|完善)`, 'u');
const NAMED = new RegExp(`(${PLACE}|${LEVEL})?(${SET_UP})([^、]{2,})$`, 'u');
const PLACED = new RegExp(`^(${LEVEL}|${PLACE})(${SET_UP})`, 'u');

/** The subject in full, as it would read on its own. */
export function completeCoverage(words: Words, { sentence, clauseAt }: Context): Words {
  const before = sentence.slice(0, clauseAt).map((clause) => clause.words);
  if (ONLY_PEOPLE.test(words.form)) return thingFor(words, before);
  const antecedent = antecedentOf(words, before);
  if (antecedent !== undefined) return antecedent;
  const acting = before.findLast(({ form }) => BODY.test(form));
  return acting === undefined ? withoutSetUp(words) : join(cut(acting, 0, BODY.exec(acting.form)?.[1]?.length), words);
}

/** 将儿童口腔疾病综合干预作为民生工程,实现适龄儿童全覆盖: the people together with the thing. */
function thingFor(people: Words, before: Words[]): Words {
  for (const words of before.toReversed()) {
    const match = TAKEN_UP.exec(words.form);
    const thing = match?.[1];
    if (match === null || thing === undefined) continue;
    return joinOnce(people, cut(words, match.index + 1, match.index + 1 + thing.length));
  }
  return people;
}

/** 推动乡镇设立未成年人保护工作站,…,工作站实现全覆盖: the short name refers to the place and the long name. */
function antecedentOf(words: Words, before: Words[]): Words | undefined {
  const short = /^[^、和与及或]+/u.exec(words.form)?.[0] ?? '';
  if (short.length < 2 || short.length > 6) return undefined;
  for (const clause of before) {
    const match = clause.form.endsWith(short) ? NAMED.exec(clause.form) : null;
    const [, place = '', verb = '', long = ''] = match ?? [];
    if (match === null || long.length <= short.length) continue;
    const from = match.index + place.length + verb.length;
    return join(
      cut(clause, match.index, match.index + place.length),
      cut(clause, from, from + long.length),
      cut(words, short.length),
    );
  }
  return undefined;
}

/** 区级建设未成年人救助保护设施 → 区级未成年人救助保护设施. */
function withoutSetUp(words: Words): Words {
  const match = PLACED.exec(words.form);
  return match === null ? words : join(cut(words, 0, match[1]?.length), cut(words, match[0].length));
}
