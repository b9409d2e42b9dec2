/** Parts of an index, made of texts of a few characters. */
import fc from 'fast-check';
import { buildParts, packWords } from '../../../../scripts/search/packParts.ts';
import type { BuiltParts } from '../../../../scripts/search/packParts.ts';
import type { IndexFiles } from '../../../../scripts/search/indexFiles.ts';
import { findTerm } from '../../../../src/search/index/findTerm.ts';
import { SearchUnavailable } from '../../../../src/search/index/indexReader.ts';
import type { PartTable, Posting } from '../../../../src/search/index/wordParts.ts';
import { createWordSearch, toPairs } from '../../../../src/search/index/wordSearch.ts';
import type { WordSearch } from '../../../../src/search/index/wordSearch.ts';

export const COMMON = '视近';
/** Bytes: so few that some pairs have their places in a file of their own. */
const MOST_PLACES = 4;

/** The parts of the texts of each bundle. */
export function partsOf(bundles: readonly (readonly string[])[]): BuiltParts {
  return buildParts(
    bundles.map((texts) => packWords(wordsOf(texts))),
    { pieces: new Map([['近视率', ['近视', '率']]]), said: new Map([['卖烟', [['卖烟', '香烟 烟草', 2]]]]) },
    MOST_PLACES,
  );
}

/** Search in these files; `read` gets the path of every part that is read. */
export function searchIn(files: IndexFiles, table: PartTable, read: string[] = []): WordSearch {
  const readBytes = (path: string): Promise<Uint8Array> => {
    read.push(path);
    const content = files.get(path);
    return content instanceof Uint8Array
      ? Promise.resolve(content)
      : Promise.reject(new SearchUnavailable('incomplete'));
  };
  return createWordSearch({ readBytes, readJson: readBytes }, table);
}

/** Search in the texts of each bundle. */
export function open(bundles: readonly (readonly string[])[], read: string[] = []) {
  const { table, files } = partsOf(bundles);
  return { search: searchIn(files, table, read), table };
}

/** Every text is what its length says. */
function wordsOf(texts: readonly string[]): Map<string, Map<number, Posting>> {
  const words = new Map<string, Map<number, Posting>>();
  for (const [number, text] of texts.entries()) {
    for (const word of new Set([...toPairs(text), ...text])) {
      const places = word.length === 1 ? [] : placesOf(text, word);
      const posting = { entry: text.length, times: Math.max(1, places.length), places };
      words.set(word, (words.get(word) ?? new Map<number, Posting>()).set(number, posting));
    }
  }
  return words;
}

export function placesOf(text: string, word: string): number[] {
  return toPairs(text).flatMap((pair, at) => (pair === word ? [at] : []));
}

/** `await find('近视', search) // => ['0/0 11 5']`: bundle, number, what it is and how often. */
export async function find(term: string, search: WordSearch): Promise<string[]> {
  return (await findTerm(term, search, COMMON)).map(
    ({ bundle, number, entry, times }) => `${String(bundle)}/${String(number)} ${String(entry)} ${String(times)}`,
  );
}

export const texts = fc.array(
  fc.string({ unit: fc.constantFrom('近', '视', '1', '|', '\ud842'), minLength: 1, maxLength: 12 }),
  {
    maxLength: 5,
  },
);
export const term = fc.string({ unit: fc.constantFrom('近', '视', '1', '|'), minLength: 1, maxLength: 7 });
