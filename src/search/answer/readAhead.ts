/** Reads what a question will be looked up by before it is looked up. Who looks it up is told of a failure. */
import type { OpenIndex } from '../index/openIndex.ts';
import { wordsOfBureau } from '../index/planTables.ts';
import { indicatorWord, topicWord } from '../index/wordParts.ts';
import { isLong, toPieces } from '../query/cutTerm.ts';
import { foresee } from '../query/foresee.ts';
import type { Foreseen, LookAhead } from '../query/foresee.ts';
import { namesWithMeaning } from '../query/meanings.ts';
import type { Lexicon } from '../query/meanings.ts';
import { toBigrams } from '../query/bigrams.ts';
import { rareCharacters } from '../query/wantedTerms.ts';
import type { TermVocabulary } from '../query/wordsAndSounds.ts';

type Count = (term: string) => Promise<number>;

export function createLookAhead(
  { list, findWords, groups: wordGroups, tables }: OpenIndex,
  count: Count,
  { hasVocabulary, lacksWord, cutWord }: PieceFinder,
): LookAhead {
  const countAll = (terms: readonly string[]): Promise<unknown> => Promise.all(terms.map(count));
  return (parts, isClosest) => {
    const { names, groups, indicators, departments, due, closest } = foresee(parts, isClosest);
    for (const group of groups) wordGroups.expect(group.names, group.topics.map(topicWord));
    const about = [
      ...indicators.map(indicatorWord),
      ...departments.flatMap((bureau) => Object.values(wordsOfBureau(bureau))),
      ...closest.topics.map(topicWord),
    ];
    const long = closest.names.filter(isLong);
    const reading = [
      countAll([...names, ...closest.phrases]),
      // Whatever its pieces are, they are made of these pairs: while they are not known, both are read together.
      countAll(
        (hasVocabulary() ? closest.unknown : long.filter((name) => !wordGroups.hasPieces(name))).flatMap(toBigrams),
      ),
      countAll(closest.unknown.filter(lacksWord).flatMap((word) => rareCharacters(word, list.common))),
      findWords(about),
      tables.readTargets(plansDue(list, due)),
      ...long.map(async (name) => countAll(await cutWord(name))),
    ];
    for (const one of reading) one.catch(() => undefined);
  };
}

/** Ids of the plans of these regions that promise numbers for one of these years. */
function plansDue({ bundles }: OpenIndex['list'], { regions, years }: Foreseen['due']): string[] {
  return bundles
    .flat()
    .filter(({ otherText, region }) => !otherText && regions.includes(region))
    .filter((plan) => plan.years.some((year) => years.includes(year)))
    .map(({ id }) => id);
}

/** Cuts words into shorter ones. */
export interface PieceFinder {
  readVocabulary: () => Promise<TermVocabulary>;
  /** True when it has been read. */
  hasVocabulary: () => boolean;
  /** True when it has been read and has no such word. */
  lacksWord: (word: string) => boolean;
  /** `await cutWord('小学生近视率') // => ['小学生', '近视率']` */
  cutWord: (word: string) => Promise<string[]>;
}

/** The vocabulary is a large file; without it, the pieces of words with a meaning are in the index, and so are those of groups. */
export function createPieceFinder(
  index: OpenIndex,
  lexicon: Lexicon,
  read: PieceFinder['readVocabulary'],
): PieceFinder {
  const listed = namesWithMeaning(index.meanings);
  let vocabulary: TermVocabulary | undefined;
  const readVocabulary = async (): Promise<TermVocabulary> => (vocabulary ??= await read());
  const cutWord = async (word: string): Promise<string[]> =>
    index.groups.hasPieces(word) || (vocabulary === undefined && listed.has(word))
      ? index.findPieces(word)
      : toPieces(word, { lexicon, words: (await readVocabulary()).words });
  const hasVocabulary = (): boolean => vocabulary !== undefined;
  const lacksWord = (word: string): boolean => vocabulary?.words.has(word) === false;
  return { readVocabulary, hasVocabulary, lacksWord, cutWord };
}
