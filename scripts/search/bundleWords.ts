/** The words of the records of a bundle: pairs and single characters as Pagefind finds them, and what records are about. */
import { isPair, indicatorWord, namedWord, roleWord, servedWord, topicWord } from '../../src/search/index/wordParts.ts';
import type { Posting, Postings } from '../../src/search/index/wordParts.ts';
import { recordAddress } from '../../src/search/records/record.ts';
import type { IndexedRecord } from '../../src/search/records/record.ts';
import { foldRecord } from '../../src/search/records/recordText.ts';
import { toCharacters, toIndexWords } from './indexWords.ts';
import { buildPagefindIndex } from './pagefindIndex.ts';

/** By word; a record has its number among these. `entryOf` says what a record is, as an index in the list of entries. */
export async function wordsOfBundle(
  records: readonly IndexedRecord[],
  entryOf: (record: IndexedRecord) => number,
): Promise<Map<string, Postings>> {
  const entries = records.map(entryOf);
  const found = await buildPagefindIndex(
    records.map((record) => ({ url: recordAddress(record), words: toIndexWords(foldRecord(record).folded.text) })),
  );
  const words = new Map<string, Map<number, Posting>>();
  for (const [hexadecimal, places] of found) {
    const word = toCharacters(hexadecimal);
    words.set(word, new Map([...places].map(([at, own]) => [at, toPosting(entries[at], isPair(word) ? own : [])])));
  }
  for (const [at, record] of records.entries()) {
    for (const word of new Set(aboutOf(record))) {
      const postings = words.get(word) ?? new Map<number, Posting>();
      words.set(word, postings.set(at, toPosting(entries[at], [])));
    }
  }
  return words;
}

function toPosting(entry = 0, places: readonly number[]): Posting {
  return { entry, times: Math.max(1, places.length), places };
}

function aboutOf({ topics, indicators, facets }: IndexedRecord): string[] {
  return [
    ...topics.map(topicWord),
    ...indicators.map(indicatorWord),
    ...[...facets.leads, ...facets.responsibles].map(({ value }) => namedWord(value)),
    ...facets.leads.map(({ value }) => roleWord('lead', value)),
    ...facets.responsibles.map(({ value }) => roleWord('responsible', value)),
    ...facets.goalDepartments.map(({ value }) => servedWord(value)),
  ];
}
