/** Plans and registries → the words of the keyword index, in the order of their pinyin. */
import { commitmentsOf } from '../../src/model/commitment.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Registry } from '../../src/model/registry.ts';
import type { Word, WordRegistry } from '../../src/model/word.ts';
import { findWords } from '../../src/text/keywords/findKeywords.ts';
import type { KeywordText } from '../../src/text/keywords/runs.ts';
import { createScan } from '../../src/search/query/terms.ts';
import { recordText } from '../../src/search/records/recordText.ts';
import { toSearchRecords } from '../../src/search/records/searchRecords.ts';
import { cut } from './cut.ts';
import { plain, toSyllables } from './toPinyin.ts';

/**
 * Every word with search hits, and every word that refers to such words. A reference to words that no plan writes is left
 * out: which plans there are is not the registry's business. `published` has the ids of words with an address (id by
 * word): they are listed while they have hits, whatever the statistics of more texts say, and keep their ids.
 */
export function composeWords(
  plans: readonly Plan[],
  registry: Registry,
  published: ReadonlyMap<string, string> = new Map(),
): Word[] {
  const rules = registry.words;
  const scan = createScan(plans.flatMap((plan) => toSearchRecords(plan)).map(recordText));
  const listed = (groups: WordRegistry['kept']): string[] => groups.flatMap(({ words }) => words);
  const statistical = findWords(plans.flatMap(toPassages), cut, {
    grammar: new Set(listed(rules.grammar)),
    general: new Set([...listed(rules.general), ...listed(rules.grammar)]),
  });
  const wanted = new Set([...statistical, ...listed(rules.kept), ...registryTerms(registry), ...published.keys()]);
  const found = [...wanted].filter((word) => scan(word).length > 0);
  const see = findReferences(rules, new Set(found));
  return toWords(new Set([...found, ...see.keys()]), { see, published, rules });
}

/** The texts of each field in one plan; two texts of a plan are one source. */
function toPassages({ id, textOf, domains, parts, displayTitle }: Plan): KeywordText[] {
  const source = textOf ?? id ?? displayTitle;
  return [
    ...domains.flatMap((domain) =>
      [...commitmentsOf(domain), ...domain.paragraphs].map(({ text }) => ({
        text,
        source,
        field: domain.topic ?? domain.heading,
      })),
    ),
    ...parts.flatMap(({ kind, sections }) =>
      sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => ({ text, source, field: kind }))),
    ),
  ];
}

function registryTerms({ topics, indicators, departments, laws, domains }: Registry): string[] {
  return [
    ...topics.flatMap(({ name, words }) => [name, ...words]),
    // Texts write the rate that falls, not the name 降幅.
    ...indicators.flatMap(({ name, states, aliases }) => (states === 'level' ? [name] : aliases)),
    ...departments.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]),
    // An alias that is a list (“健康中国”、“健康云南”行动) is no word.
    ...laws.flatMap(({ title, aliases }) =>
      [title, ...aliases.map((alias) => alias.title)].filter((name) => !name.includes('、')),
    ),
    ...domains.flatMap(({ names }) => Object.values(names)),
  ];
}

function findReferences({ see }: WordRegistry, found: ReadonlySet<string>): Map<string, string[]> {
  const known = see.map(({ word, to }) => [word, to.filter((other) => found.has(other))] as const);
  return new Map(known.flatMap(([word, to]) => (to.length === 0 ? [] : [[word, to]])));
}

/**
 * The words with pinyin and ids: published ids stay; of new words that share an id, the first by code point has no
 * counter.
 */
function toWords(
  words: ReadonlySet<string>,
  {
    see,
    published,
    rules: { readings },
  }: { see: ReadonlyMap<string, string[]>; published: ReadonlyMap<string, string>; rules: WordRegistry },
): Word[] {
  const taken = new Set(published.values());
  return [...words]
    .sort()
    .map((word) => {
      const syllables = toSyllables(word, readings);
      const base = syllables.map(plain).join('-');
      const id = published.get(word) ?? freeId(base, taken);
      taken.add(id);
      return { id, word, pinyin: syllables.join(' '), see: see.get(word) ?? [] };
    })
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function freeId(base: string, taken: ReadonlySet<string>): string {
  let id = base;
  for (let next = 2; taken.has(id); next += 1) id = `${base}-${String(next)}`;
  return id;
}

/** Ordered by syllables without tones, then tones, then characters. */
function sortKey({ pinyin, word }: Word): string {
  return [pinyin.split(' ').map(plain).join(' '), pinyin, word].join('\n');
}
