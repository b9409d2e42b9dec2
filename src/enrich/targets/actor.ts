/** Actors: the people, places or bodies that a count is promised for, read from the words before the number. */
import { FOR } from './tables/cues.ts';
import { LEVEL, PEOPLE, PLACE, WHOLE } from './tables/nouns.ts';
import { NO_WORDS, cut, dropStart } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

export interface Actor {
  /** The unit of which each has the counted number; empty when the words name none. */
  per: Words;
  scope: Words | null;
  /** Words put before the counted thing in the indicator: 儿童熟练掌握的, 领导班子. */
  owner: Words;
  /** A verb with more meaning than mere existence: 引入或孵化. */
  verb: Words;
}

const EACH = /^每(?!年|天|日|周|月|学|季)一?(?:个|所|家|名|位|座)?/u;
const OF_ALL = /^各(?!级)/u;
const PLACES = new RegExp(`^${PLACE}(?:[、和]${PLACE})*`, 'u');
const PERSONS = new RegExp(`^.*?(?:${PEOPLE})`, 'u');
/** 为低收入妇女: for whom something is counted, not each of whom has the number. */
const FOR_WHOM = new RegExp(`^(?:${FOR})`, 'u');
const ONLY_PERSONS = new RegExp(`^(?![每各])[^、和与]*(?:${PEOPLE})(?:免费|无偿)?$`, 'u');
const ALL = new RegExp(`^(?:${WHOLE})$`, 'u');
const TIER = new RegExp(`^${LEVEL}`, 'u');
const BODY = /(?:院|所|中心|校|园|站|机构|单位|企业|社区|部门|村|法院|园区)(?:\([^)]*\))?$/u;
/** How the words after a place continue when it is part of a body's name: 乡镇卫生院. */
const BODY_NAME = /^(?:卫生|社区|中心|公|医|学|派出所|司法所)|[院所中心校园站]$/u;
/** Bodies listed together that have one each: 市党委、政府领导班子. */
const COLLECTIVE = /(?:领导班子|班子|“?两委”?)$/u;
const AMONG = /[中内里]$/u;

/** `readActor(toWords('每所乡镇卫生院')).per.raw // => '乡镇卫生院'` */
export function readActor(words: Words): Actor {
  if (ALL.test(words.form)) return { ...NOBODY, scope: words };
  const given = dropStart(words, FOR_WHOM);
  if (given.form !== words.form && ONLY_PERSONS.test(given.form)) return { ...NOBODY, owner: given };
  const each = dropStart(dropStart(words, EACH), OF_ALL);
  const distributed = each.form !== words.form;
  const kinds = distributed ? [readTier, readPlace] : [readCollective, readQualified, readTier, readPlace, readPersons];
  for (const read of kinds) {
    const actor = read(each);
    if (actor !== undefined) return actor;
  }
  return readBody(each, distributed);
}

const NOBODY: Actor = { per: NO_WORDS, scope: null, owner: NO_WORDS, verb: NO_WORDS };

/** 区级, 市、县两级. */
function readTier(words: Words): Actor | undefined {
  const tier = TIER.exec(words.form)?.[0];
  if (tier === undefined) return undefined;
  const names = tier.replace(/[两三四各]?级$/u, '');
  return {
    ...NOBODY,
    per: cut(words, 0, names.length),
    scope: cut(words, 0, tier.length),
    verb: cut(words, tier.length),
  };
}

/** 乡镇, 县引入或孵化, 村(社区)“两委”成员中. */
function readPlace(words: Words): Actor | undefined {
  const place = PLACES.exec(words.form)?.[0];
  if (place === undefined) return undefined;
  const [per, rest] = [cut(words, 0, place.length), cut(words, place.length)];
  if (AMONG.test(rest.form)) return { ...NOBODY, per, owner: words };
  return BODY_NAME.test(rest.form) ? undefined : { ...NOBODY, per, verb: rest };
}

function readCollective(words: Words): Actor | undefined {
  const match = COLLECTIVE.exec(words.form);
  if (match === null) return undefined;
  const members = cut(words, 0, match.index);
  return { ...NOBODY, per: cut(words, match.index), scope: members.form === '' ? null : members, owner: words };
}

/** 适龄儿童人数达到10人及以上的行政村. */
function readQualified(words: Words): Actor | undefined {
  const at = words.form.lastIndexOf('的') + 1;
  const head = cut(words, at);
  const place = PLACES.exec(head.form)?.[0];
  return at > 0 && place === head.form ? { ...NOBODY, per: head, scope: words } : undefined;
}

/** 儿童熟练掌握. */
function readPersons(words: Words): Actor | undefined {
  const persons = PERSONS.exec(words.form)?.[0];
  if (persons === undefined) return undefined;
  const [per, verb] = [cut(words, 0, persons.length), cut(words, persons.length)];
  return { ...NOBODY, per, owner: verb.form === '' ? NO_WORDS : per, verb };
}

/** A body's name; other words are a verb whose subject comes earlier. */
function readBody(words: Words, distributed: boolean): Actor {
  return distributed || BODY.test(words.form) ? { ...NOBODY, per: words } : { ...NOBODY, verb: words };
}
