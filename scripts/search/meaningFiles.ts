/** The files by which search understands a question: what words mean, from the registries, and all words of the plans. */
import { pinyin } from 'pinyin-pro';
import { indexDuties } from '../../src/corpus/duties.ts';
import type { PublishedPlan } from '../../src/corpus/publishedPlans.ts';
import type { Registry } from '../../src/model/registry.ts';
import { dutyRoles } from '../../src/model/synonyms.ts';
import type { Word } from '../../src/model/word.ts';
import { fold } from '../../src/text/fold.ts';
import { vocabularyFile } from '../../src/search/index/indexPaths.ts';
import { isLong, toPieces } from '../../src/search/query/cutTerm.ts';
import { createLexicon, namesWithMeaning, withSynonyms } from '../../src/search/query/meanings.ts';
import type { Meanings } from '../../src/search/query/meanings.ts';
import { commonCharacters, formatSyllables } from '../../src/search/query/syllables.ts';
import { formatMeant } from '../../src/search/query/wordsAndSounds.ts';
import type { WordsAndSounds } from '../../src/search/query/wordsAndSounds.ts';
import { formatWords } from '../../src/search/query/wordList.ts';
import { cut } from '../words/cut.ts';
import { plain } from '../words/toPinyin.ts';
import type { Knowledge } from './indexFiles.ts';
import { departmentNames } from './departmentNames.ts';
import { toGroups } from './packGroups.ts';
import { regionNames } from './regionNames.ts';
import { toSaidWords } from './saidWords.ts';
import { oftenWritten, rareSynonymRows, synonymRows } from './synonymRows.ts';

/** Longer ones are titles, which are found by their parts too. */
const LONGEST_WORD = 8;

/** What the words of the plans are taken from. */
interface Texts {
  /** The searched text of every record. */
  texts: readonly string[];
  /** The keyword index. */
  words: readonly Word[];
  /** Number of records that contain a word. */
  count: (word: string) => number;
}

/** The pieces of words with a meaning, rare words of readers, what stands for words of readers, and the file that few questions need: the words that terms are cut by, beside those with a meaning, and how they sound. */
export function buildMeaningFiles(registry: Registry, texts: Texts, meanings: Meanings): Omit<Knowledge, 'meanings'> {
  const words = toVocabulary(registry, texts);
  const lexicon = createLexicon(meanings);
  const others = words.filter((word) => !lexicon.has(word));
  const knife = { lexicon, words: new Set(others) };
  const { hidden, said } = toSaidWords(rareSynonymRows(registry, texts.count), knife, meanings);
  const vocabulary: WordsAndSounds = {
    words: formatWords(others),
    meant: formatMeant(lexicon, new Set(words)),
    syllables: formatSyllables(syllablesOfWords(words), commonCharacters()),
    synonyms: hidden,
  };
  const long = [...namesWithMeaning(meanings)].filter(isLong).sort();
  const rare = [...hidden, ...[...said.values()].flat()];
  return {
    files: new Map([[vocabularyFile, JSON.stringify(vocabulary)]]),
    pieces: new Map(long.map((name) => [name, toPieces(name, knife)])),
    said,
    groups: toGroups(withSynonyms(lexicon, rare, meanings), (name) => toPieces(name, knife)),
  };
}

/** What words mean. Names that no record contains are left out, because looking them up finds nothing. */
export function toMeanings(
  registry: Registry,
  plans: readonly PublishedPlan[],
  count: (word: string) => number,
): Meanings {
  const { synonyms, topics, indicators, audiences } = registry;
  const written = new Set(plans.map(({ audience }) => audience));
  const regions = new Map(plans.map(({ region }) => [region.slug, region]));
  const often = oftenWritten(registry, count);
  return {
    aside: synonyms.aside.map(({ words, asks }) => [words.join(' '), asks]),
    regions: [...regions.values()].map((region) => [region.slug, region.name, regionNames(region).join(' ')]),
    audiences: audiences
      .filter(({ id }) => written.has(id))
      .map(({ id, name }) => [id, name, [name, ...audienceWords(registry, id)].join(' ')]),
    departments: registry.departments.map((own) => [own.id, own.name, departmentNames(own, registry).join(' ')]),
    roles: synonyms.roles.map(({ role, words }) => [role, words.join(' ')]),
    named: namedRoles(registry, plans),
    synonyms: synonymRows(registry, count),
    topics: topics.map(({ id, name, words }) => [
      id,
      [...new Set([name, ...words, ...(often.get(id) ?? [])])].join(' '),
    ]),
    indicators: indicators.map(({ id, name, aliases, searchNames }) => [
      id,
      [name, ...aliases, ...searchNames].join('|'),
    ]),
  };
}

/** `namedRoles(registry, plans) // => [['liaocheng', ['lead', 'responsible']]]` */
function namedRoles({ departments, regions }: Registry, plans: readonly PublishedPlan[]): Meanings['named'] {
  const duties = [...indexDuties(plans, departments, regions).values()];
  const byPlace = Map.groupBy(duties, ({ region }) => region.slug);
  return [...byPlace].map(([slug, own]) => {
    const named = {
      lead: own.some(({ led }) => led.length > 0),
      responsible: own.some(({ shared }) => shared.length > 0),
    };
    return [slug, dutyRoles.filter((role) => named[role])];
  });
}

function audienceWords({ synonyms }: Registry, id: string): string[] {
  return synonyms.audiences.filter(({ audience }) => audience === id).flatMap(({ words }) => words);
}

/** A word that fewer texts have is what is left over between the others. */
const LEAST_TEXTS = 3;

function toVocabulary({ topics }: Registry, { texts, words, count }: Texts): string[] {
  const isWord = (word: string): boolean => /^\p{Script=Han}{2,}$/u.test(word) && word.length <= LONGEST_WORD;
  const known = [
    ...wordsOfSeveral(texts.map((text) => cut(text).filter(isWord))),
    ...words.map(({ word }) => word).filter((word) => count(word) > 0),
    ...topics.flatMap((topic) => topic.words).filter((word) => count(word) > 0),
  ];
  return [...new Set(known.map((word) => fold(word).text))].filter(({ length }) => length <= LONGEST_WORD).sort();
}

/** The words that several of these texts have. */
function wordsOfSeveral(texts: readonly (readonly string[])[]): string[] {
  const all = Map.groupBy(
    texts.flatMap((words) => [...new Set(words)]),
    (word) => word,
  );
  return [...all].flatMap(([word, having]) => (having.length < LEAST_TEXTS ? [] : [word]));
}

/**
 * The common characters by syllable, of those syllables that some word has. A character of these words sounds as they read it, and as it
 * does alone: 数 is no shuo, or 人锁 would be a slip for 人数.
 */
function syllablesOfWords(words: readonly string[]): Record<string, string> {
  const read = readingsIn(words);
  const heard = new Set([...read.values()].flatMap((own) => [...own]));
  const sounds = new Map<string, string>();
  for (const character of new Set([...commonCharacters(), ...read.keys()])) {
    for (const syllable of read.get(character) ?? syllablesOf(character)) {
      if (heard.has(syllable)) sounds.set(syllable, (sounds.get(syllable) ?? '') + character);
    }
  }
  return Object.fromEntries([...sounds].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The syllables of each character of these words: those that it has in one of them, and the one it has alone. */
function readingsIn(words: readonly string[]): Map<string, Set<string>> {
  const read = new Map<string, Set<string>>();
  for (const word of [...new Set(words.join('')), ...words]) {
    const syllables = pinyin(word, { type: 'array', toneSandhi: false }).map(plain);
    Array.from(word, (character, at) => {
      const syllable = syllables[at] ?? '';
      if (isSyllable(syllable)) read.set(character, (read.get(character) ?? new Set()).add(syllable));
    });
  }
  return read;
}

function syllablesOf(character: string): string[] {
  const readings = pinyin(character, { multiple: true, type: 'array', nonZh: 'removed' });
  return [...new Set(readings.map(plain))].filter(isSyllable);
}

function isSyllable(letters: string): boolean {
  return /^[a-z]+$/.test(letters);
}
