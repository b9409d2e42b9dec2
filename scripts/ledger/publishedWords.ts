/**
 * The words whose pages in the keyword index were published, `content/ledger/words.yaml`: an address has only the pinyin
 * of its word. Such a word stays in the index, under its id, while one text has it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { Word } from '../../src/model/word.ts';
import { keywordPath } from '../../src/naming/routes/subjectRoutes.ts';
import { readYaml } from '../read/readYaml.ts';
import { writeWhole } from '../write/wholeFile.ts';
import { readLedger } from './ledgerFiles.ts';

const FILE = 'words.yaml';
const HEAD = '# Published words of the keyword index, by the ids in their addresses. Written by `npm run ledger`.\n';

/** The published words that have not departed: id by word. Empty before anything was published. */
export function readPublishedWords(content: string): Map<string, string> {
  const path = join(content, 'ledger', FILE);
  if (!existsSync(path)) return new Map();
  const { departures } = readLedger(content);
  const words = Object.entries(readYaml(path, z.record(z.string(), z.string().min(1))));
  return new Map(words.flatMap(([id, word]) => (departures.has(keywordPath(id)) ? [] : [[word, id]])));
}

/** Adds the words of published addresses to the file; those that it has stay. */
export function writePublishedWords(content: string, addresses: ReadonlySet<string>, words: readonly Word[]): void {
  const path = join(content, 'ledger', FILE);
  const known = existsSync(path) ? readYaml(path, z.record(z.string(), z.string().min(1))) : {};
  const published = words.filter(({ id }) => addresses.has(keywordPath(id)));
  const all = { ...Object.fromEntries(published.map(({ id, word }) => [id, word])), ...known };
  const sorted = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
  writeWhole(path, `${HEAD}${stringify(Object.fromEntries(sorted), { lineWidth: 0 })}`);
}
