/** The words of readers with those of the plans, from the registries, as search looks them up. */
import type { Registry } from '../../src/model/registry.ts';
import type { SynonymRow } from '../../src/search/query/meanings.ts';

/** A word that at least as many records contain needs no others to be found, but the name that it is short for. A single character is none. */
const OFTEN = 4;

/** A word of readers, and the words of the plans that stand for it. */
interface ReadersWord {
  word: string;
  to: string[];
  topic?: string;
}

/** Number of records that contain a word. */
type Count = (word: string) => number;

/** The rows of the words that search always knows. */
export function synonymRows(registry: Registry, count: Count): SynonymRow[] {
  return toRows(readersWords(registry), registry, count);
}

/** The rows of those that it reads when a term has none of the others. */
export function rareSynonymRows(registry: Registry, count: Count): SynonymRow[] {
  return toRows(registry.synonyms.rareWords.flatMap(toReadersWords), registry, count);
}

/** Words of readers that many records contain, by topic: they name it. */
export function oftenWritten(registry: Registry, count: Count): Map<string | undefined, string[]> {
  const often = readersWords(registry).filter(({ word }) => count(word) >= OFTEN);
  const byTopic = Map.groupBy(often, ({ topic }) => topic);
  return new Map([...byTopic].map(([topic, own]) => [topic, own.map(({ word }) => word)]));
}

/** Words with the same names and topic together. Names that no record contains are left out: looking them up finds nothing. */
function toRows(words: readonly ReadersWord[], { topics }: Registry, count: Count): SynonymRow[] {
  const named = words.map(({ word, to, topic }) => {
    const names = count(word) < OFTEN || word.length === 1 ? to : to.filter((name) => isShortFor(word, name));
    return {
      word,
      names: names.filter((name) => name !== word && count(name) > 0).join(' '),
      topic: topics.findIndex(({ id }) => id === topic),
    };
  });
  const groups = Map.groupBy(
    named.filter(({ names }) => names !== ''),
    ({ names, topic }) => `${names}|${String(topic)}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [[group.map(({ word }) => word).join(' '), first.names, first.topic]];
  });
}

/** True for a word made of characters of a name that does not contain it. `isShortFor('社工', '社会工作者') // => true` */
function isShortFor(word: string, name: string): boolean {
  return !name.includes(word) && new RegExp(Array.from(word).join('.*'), 'u').test(name);
}

/** Synonyms, `see` of the keyword index, short names of laws. */
function readersWords({ synonyms, words, laws }: Registry): ReadersWord[] {
  const titles = new Map(laws.map(({ id, title, aliases }) => [id, [title, ...aliases.map((alias) => alias.title)]]));
  return [
    ...words.see.flatMap(({ word, to, topic }) => toReadersWords({ says: [word], to, topic })),
    ...synonyms.words.flatMap(toReadersWords),
    ...synonyms.laws.flatMap((law) => law.words.map((word) => ({ word, to: titles.get(law.law) ?? [] }))),
  ];
}

function toReadersWords({
  says,
  to,
  topic,
}: {
  says: string[];
  to: string[];
  topic?: string | undefined;
}): ReadersWord[] {
  return says.map((word) => ({ word, to, ...(topic === undefined ? {} : { topic }) }));
}
