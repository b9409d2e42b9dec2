/**
 * A query ready to be answered: understood, its terms with their other names, its filters with those it names. Taken
 * literally, its terms are characters and nothing else.
 */
import { readyToFold } from '../../text/fold.ts';
import { once } from '../index/indexReader.ts';
import type { OpenIndex } from '../index/openIndex.ts';
import { vocabularyFile } from '../index/indexPaths.ts';
import { createLexicon, withSynonyms } from '../query/meanings.ts';
import type { Lexicon, SynonymRow } from '../query/meanings.ts';
import type { Filters, Query } from '../query/query.ts';
import { hasConditions } from '../query/query.ts';
import { understand } from '../query/understand.ts';
import type { SearchedTexts } from '../query/understand.ts';
import { isRestricted } from '../query/understanding.ts';
import { createFindSubject } from '../query/subjects.ts';
import type { Understanding } from '../query/understanding.ts';
import { soundsOf, vocabularyOf } from '../query/wordsAndSounds.ts';
import type { WordsAndSounds } from '../query/wordsAndSounds.ts';
import { toWantedTerms, withAliases } from '../query/wantedTerms.ts';
import type { FindAliases, WantedTerms } from '../query/wantedTerms.ts';
import { createLookAhead, createPieceFinder } from './readAhead.ts';

export interface Asked extends Query {
  wanted: WantedTerms;
  /** null when the query is taken literally. */
  meant: Understanding | null;
}

export interface Asking {
  /** What the words of a query mean, whether or not it is taken literally. */
  understand: (terms: string) => Promise<Understanding>;
  /** `alone`: what restricts does so without other words too. */
  ask: (query: Query, alone?: boolean) => Promise<Asked>;
  /** The shorter words that a word is made of. `await cutWord('小学生近视率') // => ['小学生', '近视率']` */
  cutWord: (word: string) => Promise<string[]>;
}

/** Understands queries by the files of an index. `countRecords` gives the number of counted records with a folded term. */
export function createAsking(
  index: OpenIndex,
  readAliases: () => Promise<FindAliases>,
  countRecords: SearchedTexts['count'],
): Asking {
  const lexicon = createLexicon(index.meanings);
  const readSubjects = once(() => Promise.resolve(createFindSubject(index.meanings)));
  const { texts, cutWord } = openTexts(index, lexicon, countRecords);
  const read = keepLatest(async (terms, alone) => {
    await readyToFold(terms);
    return understand(terms, lexicon, texts, alone);
  });
  const ask = async (query: Query, alone = false): Promise<Asked> => {
    const findAliases = query.also.length === 0 ? () => [] : await readAliases();
    if (query.literal || query.terms.trim() === '') {
      await readyToFold(query.terms);
      return { ...query, wanted: toWantedTerms(query, findAliases), meant: null };
    }
    const meant = await read(query.terms, alone);
    const terms = meant.words.map(({ names }) => withAliases(names, query, findAliases));
    const indicators = meant.words.map((word) => word.indicators);
    const subjects = meant.words.map(await readSubjects());
    return {
      ...query,
      wanted: { terms, indicators, subjects, near: query.near },
      meant,
      filters: { ...toFilters(meant), ...chosen(query.filters) },
    };
  };
  return {
    understand: (terms) => read(terms),
    ask,
    cutWord,
  };
}

/** What understanding asks of the texts of an index. */
function openTexts(index: OpenIndex, lexicon: Lexicon, count: SearchedTexts['count']) {
  const readFile = once(async () => (await index.reader.readJson(vocabularyFile)) as WordsAndSounds);
  const pieces = createPieceFinder(
    index,
    lexicon,
    once(async () => vocabularyOf(await readFile(), lexicon, index.meanings)),
  );
  const readSounds = once(async () => soundsOf(await readFile(), lexicon));
  const lookAhead = createLookAhead(index, count, pieces);
  const { readVocabulary } = pieces;
  const readSaid: SearchedTexts['readSaid'] = async (pairs, known, onFound) => {
    const add = (rows: readonly SynonymRow[]): Lexicon => withSynonyms(known, rows, index.meanings);
    const found = await Promise.all(
      pairs.map(async (pair) => {
        const rows = await index.findSaid(pair);
        if (rows.length > 0) onFound(add(rows));
        return rows;
      }),
    );
    return add(found.flat());
  };
  const texts: SearchedTexts = { count, mayHave: index.mayHave, readVocabulary, readSaid, readSounds, lookAhead };
  return { texts, cutWord: pieces.cutWord };
}

type Read = (terms: string, alone?: boolean) => Promise<Understanding>;

/** What was understood last is kept: the parts of an answer ask for it one after another. */
function keepLatest(read: Read): Read {
  let latest: { key: string; meant: Promise<Understanding> } | undefined;
  return async (terms, alone = false) => {
    const key = JSON.stringify([terms, alone]);
    if (latest?.key === key) return latest.meant;
    const meant = read(terms, alone);
    latest = { key, meant };
    meant.catch(() => (latest = undefined));
    return meant;
  };
}

/** True for a query with conditions but no words: it lists every record that meets them. Mere punctuation lists none, nor does a bureau of
 * which the plans of the place tell nothing. */
export function listsEverything({ wanted, meant, ...query }: Asked): boolean {
  if (wanted.terms.length > 0) return false;
  if (query.terms.trim() === '') return hasConditions(query);
  return meant !== null && isRestricted(meant) && !meant.untold.some(({ what }) => what === 'bureau');
}

/** The places and audiences that the words name. */
function toFilters({ regions, audiences }: Understanding): Filters {
  return {
    ...(regions.length === 0 ? {} : { region: regions.map(({ value }) => value) }),
    ...(audiences.length === 0 ? {} : { audience: audiences.map(({ value }) => value) }),
  };
}

/** Filters chosen by the reader, which count before those understood. */
function chosen(filters: Filters): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));
}
