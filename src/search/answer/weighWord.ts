/** How much each record has of a word of a question that no record answers whole, and how much the word says. */
import { isLong } from '../query/cutTerm.ts';
import type { UnderstoodWord } from '../query/understanding.ts';
import { toPhrases } from '../query/wordsTogether.ts';
import { toBigrams } from '../query/bigrams.ts';
import { rareCharacters } from '../query/wantedTerms.ts';

/** What a record has of a word that it does not contain: its topic, its pieces, its pairs of characters, its characters. */
const GAIN = { topic: 0.35, piece: 0.9, pair: 0.4, character: 0.4 };
/** What it has besides, where words of the question stand together in it too. */
const TOGETHER = 0.5;

/** Gives the records that contain a word by one of its names, with how often; of all plans that are searched. */
export type FindWord = (names: readonly string[], indicators: readonly string[]) => Promise<ReadonlySet<string>>;

/** What the closest records are found with. */
export interface Sources {
  /** Number of all records that are searched. */
  all: number;
  /** The most frequent characters of all texts. */
  common: string;
  findWord: FindWord;
  /** The records that treat one of these topics. */
  findTopics: (topics: readonly string[]) => Promise<readonly string[]>;
  /** The shorter words that a word is made of. */
  cutWord: (word: string) => Promise<string[]>;
}

export interface WeighedWord {
  weight: number;
  /** How much of the word a record has, from 0 to 1. */
  parts: Map<string, number>;
}

/**
 * A word that no record has is looked for by its pairs of characters, and where no record has one, by its characters that
 * are not common (恶犬: 犬); a topic of it counts for a part of it.
 */
export async function weighWord(
  { names, indicators, topics }: UnderstoodWord,
  { all, common, findWord, findTopics, cutWord }: Sources,
): Promise<WeighedWord> {
  const [found, treating, pieces] = await Promise.all([
    findWord(names, indicators),
    findTopics(topics),
    weighPieces(names, all, findWord, cutWord),
  ]);
  const parts = new Map<string, number>();
  const keepBest = (id: string, part: number): void => void parts.set(id, Math.max(part, parts.get(id) ?? 0));
  for (const id of treating) keepBest(id, GAIN.topic);
  for (const [id, part] of pieces) keepBest(id, part);
  for (const id of found) keepBest(id, 1);
  if (parts.size > 0) return { weight: rarityOf(found.size === 0 ? parts.size : found.size, all), parts };
  const given = names.map((name) => ({ pairs: toBigrams(name), characters: rareCharacters(name, common) }));
  const [pairs, characters] = await Promise.all([
    weighShares(
      given.flatMap((own) => own.pairs),
      GAIN.pair,
      all,
      findWord,
    ),
    weighShares(
      given.flatMap((own) => own.characters),
      GAIN.character,
      all,
      findWord,
    ),
  ]);
  if (pairs.size > 0) return { weight: rarityOf(1, all), parts: pairs };
  return { weight: rarityOf(characters.size, all), parts: characters };
}

/** The records in which words of the question stand together as they were typed, and how much that says. */
export function weighPhrases(
  words: readonly UnderstoodWord[],
  { all, findWord }: Pick<Sources, 'all' | 'findWord'>,
): Promise<Map<string, number>> {
  const typed = words.filter(({ by }) => by === 'typed');
  const phrases = toPhrases(typed.map(({ at, names: [word = ''] }) => ({ at, word })));
  return weighShares(phrases, TOGETHER * phrases.length, all, findWord);
}

/** What records have of a word that no record has: a share for each of these parts of it, the rarer the larger. */
async function weighShares(
  shared: readonly string[],
  gain: number,
  all: number,
  findWord: FindWord,
): Promise<Map<string, number>> {
  const distinct = [...new Set(shared)];
  const parts = new Map<string, number>();
  for (const having of await Promise.all(distinct.map((part) => findWord([part], [])))) {
    const share = (gain * rarityOf(having.size, all)) / (distinct.length * rarityOf(1, all));
    for (const id of having) parts.set(id, (parts.get(id) ?? 0) + share);
  }
  return parts;
}

/** How much of a long word a record has in pieces: 小学生近视率 in 近视率. */
async function weighPieces(
  names: readonly string[],
  all: number,
  findWord: FindWord,
  cutWord: Sources['cutWord'],
): Promise<Map<string, number>> {
  const parts = new Map<string, number>();
  const found = await Promise.all(
    names.filter(isLong).map(async (name) => Promise.all((await cutWord(name)).map((piece) => findWord([piece], [])))),
  );
  for (const having of found) {
    const weights = having.map(({ size }) => rarityOf(size, all));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    having.forEach((ids, at) => {
      const share = (GAIN.piece * (weights[at] ?? 0)) / total;
      for (const id of ids) parts.set(id, (parts.get(id) ?? 0) + share);
    });
  }
  return parts;
}

/** The rarer, the more it says. */
function rarityOf(having: number, all: number): number {
  return Math.log((all + 1) / (having + 0.5));
}
