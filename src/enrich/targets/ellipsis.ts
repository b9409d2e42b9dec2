/** Ellipsis: completes a subject with words that it omits because they were said just before. */
import { populationOf } from './split.ts';
import type { Clause } from './statements.ts';
import { MEASURED_APART, PARALLELS, PEOPLE } from './tables/nouns.ts';
import { NO_WORDS, cut, join } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

export interface Said {
  /** The preceding clause. */
  clause: Clause | undefined;
  /** The subject of the preceding statement in the sentence. */
  subject: Words;
  /** What that statement counts: 儿童之家, of 建成儿童之家30个; empty when it counts nothing. */
  thing: Words;
  /** True when that statement is in the same clause. */
  listed: boolean;
}

const HAS_PEOPLE = new RegExp(PEOPLE, 'u');
const CONDITION = new RegExp(`^(.*?(?:${PEOPLE})).*的$`, 'u');
const FURTHERING = /^(?:提高|加强|增强|强化|扩大|普及|做好|完善)+/u;
const BARE_RATE =
  /^(?:参保|知晓|覆盖|普及|达标|合格|完成|签订|签约|使用|满意|参与|发生|治疗|筛查|配备|配置|设置|建有|建成|入住)率$/u;
const ALL_IN = /(?:应[保享治检收]尽[保享治检收]|工作|力度)$/u;
const SELF = /(?:自我|自身)$/u;
const RATE = /[^的]{2}率$/u;
const SETS = [...PARALLELS, ...MEASURED_APART.map(({ members }) => members)];

/** The subject, completed from the preceding clause or the preceding subject. */
export function complete(words: Words, said: Said): Words {
  const told = said.clause?.statements.length === 0 ? said.clause.words : NO_WORDS;
  const names = HAS_PEOPLE.test(words.form);
  const added = names ? [] : [conditionOf(told), repeated(words, told), topicOf(words, told)];
  const prefix = [...added, bareOf(words, said), parallelPrefix(said.subject, words)].find(({ form }) => form !== '');
  if (prefix !== undefined) return join(prefix, words);
  const shared = said.listed && !names && words.form.endsWith('率');
  return shared ? join(populationOf(said.subject), words) : words;
}

/** 农村留守儿童应依法确定被委托照护人的,书面照护协议签订率: the people to whom the condition applies. */
function conditionOf(before: Words): Words {
  return cut(before, 0, CONDITION.exec(before.form)?.[1]?.length ?? 0);
}

/** 提高妇女宫颈癌和乳腺癌防治意识,防治知识知晓率: the words before the repeated word. */
function repeated(words: Words, before: Words): Words {
  const verb = FURTHERING.exec(before.form)?.[0].length ?? 0;
  const at = before.form.indexOf(words.form.slice(0, 2), verb);
  const told = cut(before, verb, Math.max(at, verb));
  const skipped = cut(told, 0, SELF.exec(told.form)?.index);
  return verb > 0 && HAS_PEOPLE.test(skipped.form) && !skipped.form.includes('的') ? skipped : NO_WORDS;
}

/** 实现妇女参加基本养老保险应保尽保,参保率: a bare rate belongs to the topic of the preceding clause. */
function topicOf(words: Words, before: Words): Words {
  if (!BARE_RATE.test(words.form) || before.form === '') return NO_WORDS;
  const start =
    /^(?:基本(?!医疗|养老)|全面|逐步|推动|推进|实现|做好|加强|完善|提高|扩大)+/u.exec(before.form)?.[0].length ?? 0;
  return cut(before, start, ALL_IN.exec(before.form)?.index);
}

/** 目标人群覆盖率达到90%,知晓率: a bare rate belongs to the population of the preceding rate, or to what was counted. */
function bareOf(words: Words, { subject, thing }: Said): Words {
  if (!BARE_RATE.test(words.form)) return NO_WORDS;
  const population = cut(subject, 0, RATE.exec(subject.form)?.index ?? 0);
  return population.form === '' ? thing : population;
}

/** 九年义务教育 of 九年义务教育小学阶段辍学率, before 初中阶段辍学率. */
function parallelPrefix(previous: Words, words: Words): Words {
  let shared = 0;
  while (shared < words.form.length && previous.form.at(-1 - shared) === words.form.at(-1 - shared)) shared += 1;
  const own = words.form.slice(0, words.form.length - shared);
  const other = previous.form.slice(0, Math.max(0, previous.form.length - shared));
  const member = SETS.find((members) => members.includes(own))?.find((candidate) => other.endsWith(candidate));
  return shared === 0 || member === undefined ? NO_WORDS : cut(previous, 0, other.length - member.length);
}
