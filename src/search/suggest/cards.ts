/**
 * Cards: the page of a subject, a law, a bureau or a place whose name is in the question, shown above the hits. What they
 * count is counted by the corpus when the index is built.
 */
import { departmentPath } from '../../naming/routes/departmentRoutes.ts';
import { regionPath } from '../../naming/routes/regionRoutes.ts';
import { lawPath, topicPath } from '../../naming/routes/subjectRoutes.ts';
import { fold } from '../../text/fold.ts';
import type { Understanding } from '../query/understanding.ts';
import type { Jump } from './jump.ts';

/** What has a page, as the index stores it. */
export interface CardTable {
  /** With the numbers of places and of goals, measures and other texts that treat it. */
  topics: [id: string, name: string, places: number, items: number][];
  laws: [id: string, title: string, names: string, places: number][];
  /** Names without the level of government in front. */
  departments: [id: string, label: string, names: string, leads: number, responsibles: number][];
  /** Cities and counties, then provinces, each with the number of its plans. */
  places: [slug: string, label: string, names: string, plans: number][];
}

/** A question that names more things than this names none in particular. */
const MOST = 6;
/** Words beyond these are beside the subject. */
const MOST_WORDS = 3;
/** In front of a bureau's name. */
const LEVEL = /^[省市县区]/u;

/** Gives the cards of a question that was understood, subjects first. */
export type FindCards = (understood: Understanding) => Jump[];

/** `createFindCards(table)(understood)[0] // => { label: '主题：近视 · 4 地 · 16 条', path: '/topics/myopia/', exact: false }` */
export function createFindCards(table: CardTable): FindCards {
  const topics = table.topics.map(([id, name, places, items]) => ({
    ...{ id, label: `主题：${name} · ${String(places)} 地 · ${String(items)} 条` },
    ...{ name: fold(name).text },
  }));
  const laws = table.laws.map(([id, title, names, places]) => ({
    ...{ id, label: `法规文件：${title} · ${String(places)} 地`, names: toWords(`${title}|${names}`, '|') },
  }));
  return ({ words, departments, regions }) => {
    const keys = words.slice(0, MOST_WORDS).map(({ asked, names, topics: near }) => ({
      names: [fold(asked).text, ...names],
      near,
    }));
    const subjects = keys.flatMap(({ names, near }) => [
      ...topics.filter(({ name }) => names.includes(name)),
      ...topics.filter(({ id }) => near.includes(id)),
    ]);
    const cited = laws.filter((law) => keys.some(({ names }) => names.some((one) => law.names.includes(one))));
    return distinct([
      ...distinct(subjects.map(({ id, label }) => toJump(label, topicPath(id)))).slice(0, 2),
      ...cited.slice(0, 2).map(({ id, label }) => toJump(label, lawPath(id))),
      ...departmentCards(
        table,
        departments.map(({ value }) => value),
        keys.flatMap(({ names }) => names.map((name) => name.replace(LEVEL, ''))),
      ),
      // Beside other words a place only narrows them.
      ...(words.length > 1 || (words.length === 1 && regions.length > 0)
        ? []
        : placeCards(table, [...regions.map(({ value }) => value), ...keys.flatMap(({ names }) => names)])),
    ]).slice(0, MOST);
  };
}

/** The pages of bureaus that the question restricts to, or that a word of it names. */
function departmentCards({ departments }: CardTable, ids: readonly string[], wanted: readonly string[]): Jump[] {
  return departments
    .filter(([id, , names]) => ids.includes(id) || toWords(names, ' ').some((name) => wanted.includes(name)))
    .map(([id, label, , leads, responsibles]) =>
      toJump(`部门：${label} · 牵头 ${String(leads)} 项 · 责任 ${String(responsibles)} 项`, departmentPath(id)),
    );
}

/** The page of a place, by its slug or one of its names. */
function placeCards({ places }: CardTable, wanted: readonly string[]): Jump[] {
  return places
    .filter(([slug, , names]) => wanted.includes(slug) || toWords(names, ' ').some((name) => wanted.includes(name)))
    .map(([slug, label, , plans]) => toJump(`地方：${label} · ${String(plans)} 部规划`, regionPath(slug)));
}

function toJump(label: string, path: string): Jump {
  return { label, path, exact: false };
}

function toWords(list: string, separator: string): string[] {
  return list.split(separator).map((word) => fold(word).text);
}

function distinct(jumps: readonly Jump[]): Jump[] {
  return [...new Map(jumps.map((jump) => [jump.path, jump])).values()];
}
