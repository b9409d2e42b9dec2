/**
 * Search records → the files of the search index, in memory: Pagefind's engine and index, the catalogue, one file a
 * record. The same records give the same bytes.
 *
 * Pagefind holds only the words; what a hit shows is kept in files of our own. So its fragments are left out, and so
 * are its user interfaces.
 */
import { gunzipSync } from 'node:zlib';
import { fold } from '../../src/text/fold.ts';
import { catalogueFile, recordFile } from '../../src/text/search/catalogue.ts';
import type { Catalogue, PlanRecords } from '../../src/text/search/catalogue.ts';
import { recordText } from '../../src/text/search/record.ts';
import type { SearchRecord } from '../../src/text/search/record.ts';
import { toIndexWords } from '../../src/text/search/tokens.ts';
import { runPagefind } from './pagefind.ts';
import type { IndexFile, WordRecord } from './pagefind.ts';

/** The records of one plan. */
export interface RecordedPlan {
  id: string;
  title: string;
  records: SearchRecord[];
}

/** Contents by path below the folder of the index. */
export type IndexFiles = Map<string, Uint8Array | string>;

const KEPT =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|pagefind\.[\w-]+\.pf_meta|index\/.+\.pf_index)$/;
const FRAGMENT = /^fragment\/[a-z]+_(?<id>\w+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';

/** All files of the index. Throws when Pagefind refuses a record, or two records have one address. */
export async function buildIndex(plans: readonly RecordedPlan[]): Promise<IndexFiles> {
  const records = plans.flatMap((plan) => plan.records);
  const pagefindFiles = await runPagefind(records.map(toWordRecord));
  const ids = readIds(pagefindFiles);
  const idOf = (record: SearchRecord): string => getId(ids, addressOf(record));
  const files: IndexFiles = new Map();
  for (const { path, content } of pagefindFiles) if (KEPT.test(path)) files.set(path, content);
  for (const record of records) files.set(recordFile(idOf(record)), JSON.stringify(record));
  files.set(catalogueFile, JSON.stringify(toCatalogue(plans, idOf)));
  return files;
}

function toWordRecord(record: SearchRecord): WordRecord {
  return { url: addressOf(record), words: toIndexWords(fold(recordText(record)).text) };
}

/** What tells a record from all others. */
function addressOf(record: SearchRecord): string {
  const [first] = record.blocks;
  if (first === undefined) throw new Error(`${record.plan} ${record.label}: a record without words`);
  return first.url;
}

/** Pagefind's ids by address, as its fragments give them. */
function readIds(files: readonly IndexFile[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = FRAGMENT.exec(path)?.groups?.['id'];
    if (id === undefined) continue;
    const { url } = JSON.parse(gunzipSync(content).toString().slice(SIGNATURE.length)) as { url: string };
    if (ids.has(url)) throw new Error(`two search records have the address ${url}`);
    ids.set(url, id);
  }
  return ids;
}

function getId(ids: ReadonlyMap<string, string>, address: string): string {
  const id = ids.get(address);
  if (id === undefined) throw new Error(`Pagefind has no record for ${address}`);
  return id;
}

function toCatalogue(plans: readonly RecordedPlan[], idOf: (record: SearchRecord) => string): Catalogue {
  return {
    plans: plans.map(({ id, title, records }): PlanRecords => {
      const idsOf = (kind: SearchRecord['kind']): string =>
        records
          .filter((record) => record.kind === kind)
          .map(idOf)
          .join(' ');
      return { id, title, records: { goal: idsOf('goal'), measure: idsOf('measure'), text: idsOf('text') } };
    }),
  };
}
