/**
 * Proves the search index of a built site: every file that its manifest names is there and true, the search page names
 * this index, and queries of the words of the plans find what a scan of the texts finds.
 */
import { basename } from 'node:path';
import { searchIndexPath } from '../../src/naming/routes/siteRoutes.ts';
import { SearchUnavailable } from '../../src/search/index/indexReader.ts';
import { emptyQuery } from '../../src/search/query/query.ts';
import { createScan } from '../../src/search/query/terms.ts';
import { recordText } from '../../src/search/records/recordText.ts';
import { findFaults, readManifest } from '../search/manifest.ts';
import { openDiskEngine } from '../search/openDiskEngine.ts';
import { readWords } from '../search/readPlans.ts';
import { readRecords } from '../search/readRecords.ts';

/** So many words of the keyword index are asked, from all over it. */
const ASKED = 12;

/** A line for each fault; `page` is the search page. */
export async function proveIndex(folder: string, contentFolder: string, page: string): Promise<string[]> {
  const stamp = `data-index="${searchIndexPath}${basename(folder)}/" data-check="${readManifest(folder).start}"`;
  const named = page.includes(stamp) ? [] : [`${folder}: the search page does not name this index`];
  const broken = findFaults(folder);
  return [...named, ...broken, ...(broken.length > 0 ? [] : await askWords(folder, contentFolder))];
}

async function askWords(folder: string, contentFolder: string): Promise<string[]> {
  const words = readWords(contentFolder);
  const asked = words.filter((_, at) => at % Math.ceil(words.length / ASKED) === 0);
  const counted = readRecords(contentFolder).filter(({ otherText }) => !otherText);
  const scan = createScan(counted.flatMap(({ records }) => records.map(recordText)));
  try {
    const engine = await openDiskEngine(folder);
    const faults: string[] = [];
    for (const { word } of asked) {
      const found = (await engine.find({ ...emptyQuery, terms: word, literal: true })).ids.length;
      const expected = scan(word).length;
      if (found !== expected) {
        faults.push(`${folder}: ${word} finds ${String(found)} records, the texts have ${String(expected)}`);
      }
    }
    return faults;
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return [`${folder}: the search index cannot be read`];
  }
}
