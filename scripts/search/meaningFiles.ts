/** The files by which search understands a question: what words mean, from the registries, and all words of the plans. */
import { pinyin } from 'pinyin-pro';
import type { PublishedPlan } from '../../src/corpus/publishedPlans.ts';
import type { Registry } from '../../src/model/registry.ts';
import type { Word } from '../../src/model/word.ts';
import { fold } from '../../src/text/fold.ts';
import { vocabularyFile } from '../../src/search/index/bundleList.ts';
import { isLong, toPieces } from '../../src/search/query/cutTerm.ts';
import { createLexicon, namesWithMeaning } from '../../src/search/query/meanings.ts';
import type { Meanings } from '../../src/search/query/meanings.ts';
import { commonCharacters, formatSyllables } from '../../src/search/query/syllables.ts';
import { formatMeant } from '../../src/search/query/wordsAndSounds.ts';
import type { WordsAndSounds } from '../../src/search/query/wordsAndSounds.ts';
import { formatWords } from '../../src/search/query/wordList.ts';
import { cut } from '../words/cut.ts';
import { plain } from '../words/toPinyin.ts';
import type { Knowledge } from './indexFiles.ts';
import { departmentNames } from './departmentNames.ts';
import { regionNames } from './regionNames.ts';

/** A word that at least as many records contain needs no others to be found. */
const OFTEN = 4;
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

/** The pieces of words with a meaning, and the file that few questions need: the words that terms are cut by, beside those with a meaning, and how they sound. */
export function buildMeaningFiles(
  registry: Registry,
  texts: Texts,
  meanings: Meanings,
): Pick<Knowledge, 'files' | 'pieces'> {
  const words = toVocabulary(registry, texts);
  const lexicon = createLexicon(meanings);
  const others = words.filter((word) => !lexicon.has(word));
  const vocabulary: WordsAndSounds = {
    words: formatWords(others),
    meant: formatMeant(lexicon, new Set(words)),
    syllables: formatSyllables(syllablesOfWords(words), commonCharacters()),
  };
  const knife = { lexicon, words: new Set(others) };
  const long = [...namesWithMeaning(meanings)].filter(isLong).sort();
  return {
    files: new Map([[vocabularyFile, JSON.stringify(vocabulary)]]),
    pieces: new Map(long.map((name) => [name, toPieces(name, knife)])),
  };
}

/** Words with the same names and topic together; those without names have nothing to be looked up under. */
function groupAlike(rows: readonly { word: string; names: string; topic: string }[]): Meanings['synonyms'] {
  const groups = Map.groupBy(
    rows.filter(({ names }) => names !== ''),
    ({ names, topic }) => `${names}|${topic}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [[group.map(({ word }) => word).join(' '), first.names, first.topic]];
  });
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
  const asked = readersWords(registry);
  const [rare, often] = [
    asked.filter(({ word }) => count(word) < OFTEN),
    asked.filter(({ word }) => count(word) >= OFTEN),
  ];
  return {
    aside: synonyms.aside.map(({ words, asks }) => [words.join(' '), asks]),
    regions: [...regions.values()].map((region) => [region.slug, region.name, regionNames(region).join(' ')]),
    audiences: audiences
      .filter(({ id }) => written.has(id))
      .map(({ id, name }) => [id, name, [name, ...audienceWords(registry, id)].join(' ')]),
    departments: registry.departments.map((own) => [own.id, own.name, departmentNames(own, registry).join(' ')]),
    synonyms: groupAlike(
      rare.map(({ word, to, topic = '' }) => ({
        word,
        names: to.filter((name) => name !== word && count(name) > 0).join(' '),
        topic,
      })),
    ),
    topics: topics.map(({ id, name, words }) => [
      id,
      [...new Set([name, ...words, ...often.filter(({ topic }) => topic === id).map(({ word }) => word)])].join(' '),
    ]),
    indicators: indicators.map(({ id, name, aliases, searchNames }) => [
      id,
      [name, ...aliases, ...searchNames].join('|'),
    ]),
  };
}

/** Every word of readers with those of the plans: synonyms, `see` of the keyword index, short names of laws. */
function readersWords({ synonyms, words, laws }: Registry): { word: string; to: string[]; topic?: string }[] {
  const titles = new Map(laws.map(({ id, title, aliases }) => [id, [title, ...aliases.map((alias) => alias.title)]]));
  return [
    ...words.see.map(({ word, to, topic }) => ({ word, to, ...(topic === undefined ? {} : { topic }) })),
    ...synonyms.words.flatMap(({ says, to, topic }) =>
      says.map((word) => ({ word, to, ...(topic === undefined ? {} : { topic }) })),
    ),
    ...synonyms.laws.flatMap((law) => law.words.map((word) => ({ word, to: titles.get(law.law) ?? [] }))),
  ];
}

function audienceWords({ synonyms }: Registry, id: string): string[] {
  return synonyms.audiences.filter(({ audience }) => audience === id).flatMap(({ words }) => words);
}

function toVocabulary({ topics }: Registry, { texts, words, count }: Texts): string[] {
  const isWord = (word: string): boolean => /^\p{Script=Han}{2,}$/u.test(word) && word.length <= LONGEST_WORD;
  const known = [
    ...texts.flatMap((text) => cut(text).filter(isWord)),
    ...words.map(({ word }) => word).filter((word) => count(word) > 0),
    ...topics.flatMap((topic) => topic.words).filter((word) => count(word) > 0),
  ];
  return [...new Set(known.map((word) => fold(word).text))].sort();
}

/** The common characters by syllable, of those syllables that some word has. */
function syllablesOfWords(words: readonly string[]): Record<string, string> {
  const heard = new Set([...new Set(words.join(''))].flatMap(syllablesOf));
  const sounds = new Map<string, string>();
  for (const character of new Set([...commonCharacters(), ...words.join('')])) {
    for (const syllable of syllablesOf(character)) {
      if (heard.has(syllable)) sounds.set(syllable, (sounds.get(syllable) ?? '') + character);
    }
  }
  return Object.fromEntries([...sounds].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function syllablesOf(character: string): string[] {
  const readings = pinyin(character, { multiple: true, type: 'array', nonZh: 'removed' });
  return [...new Set(readings.map(plain))].filter((syllable) => /^[a-z]+$/.test(syllable));
}
