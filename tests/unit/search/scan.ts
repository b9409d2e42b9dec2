/** The reference for search: a plain scan of all folded texts. */
import { fold } from '../../../src/text/fold.ts';
import { recordText } from '../../../src/search/records/recordText.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { containsEvery, parseTerms } from '../../../src/search/query/terms.ts';

/** The addresses of the records that contain every term of a query. */
export type Scan = (query: string) => string[];

export function createScan(records: readonly SearchRecord[]): Scan {
  const folded = records.map((record) => ({
    address: record.blocks[0]?.url ?? '',
    text: fold(recordText(record)).text,
  }));
  return (query) => {
    const terms = parseTerms(query);
    return terms.length === 0
      ? []
      : folded.filter(({ text }) => containsEvery(text, terms)).map(({ address }) => address);
  };
}
