/**
 * The data as one folder whose files never change: tables in every format, plans, sources, schemas, dictionary, licence,
 * and the list of their hashes. Its version is the fingerprint of all of it, so that one address never has two contents.
 */
import type { Audience } from '../../../model/audience.ts';
import type { Corpus } from '../../../corpus/corpus.ts';
import { dataFormats } from '../../../tables/dataFormats.ts';
import { must } from '../../../text/must.ts';
import { toTableSchemas } from '../dataDictionary.ts';
import { toWholeTables } from '../dataFiles.ts';
import type { PackagedFile } from '../dataPackage.ts';
import { toDataPackage } from '../dataPackage.ts';
import { licenceNote } from '../dataLicence.ts';
import { formatDictionary } from './dictionaryText.ts';
import { formatFolderPage } from './folderPage.ts';

/** What the folder is made of. */
export interface FrozenContent {
  corpus: Corpus;
  audiences: readonly Audience[];
  /** plan.json by plan id. */
  planJson: ReadonlyMap<string, string>;
  /** The JSON Schema of plan.json. */
  planSchema: string;
  /** The licence in full. */
  licence: string;
}

export interface FrozenFolder {
  /** e.g. v3f0c9a1b72de: no spreadsheet takes it for a number. */
  version: string;
  /** By path in the folder. */
  files: ReadonlyMap<string, Uint8Array>;
  /** The tables and plans, as the package names them. */
  packaged: readonly PackagedFile[];
}

export type Hash = (content: Uint8Array) => Promise<string>;

/** Name of the list of hashes, as `sha256sum --check` reads it. */
export const sumsFile = 'SHA256SUMS';

/** The folder. The same content gives the same bytes, wherever the site is published. */
export async function toFrozenFolder(content: FrozenContent, hash: Hash): Promise<FrozenFolder> {
  const tables = await toTableFiles(content);
  const named = [...tables, ...toPlanFiles(content)];
  const packaged = await Promise.all(
    named.map(async ({ bytes, ...file }) => ({ ...file, bytes: bytes.length, sha256: await hash(bytes) })),
  );
  const same = [...named.map(({ path, bytes }) => [path, bytes] as const), ...toTexts(content)];
  const withVersion = (version: string): Map<string, Uint8Array> =>
    new Map([
      ...same,
      ...toBytes([
        ['datapackage.json', formatJson(toDataPackage(packaged, [...content.corpus.sources.values()], version))],
        ['index.html', formatFolderPage(packaged, version)],
      ]),
    ]);
  const fingerprint = await hash(encode(await formatSums(withVersion(''), hash)));
  const version = `v${fingerprint.slice(0, 12)}`;
  const files = withVersion(version);
  return { version, packaged, files: files.set(sumsFile, encode(await formatSums(files, hash))) };
}

type UnhashedFile = Omit<PackagedFile, 'bytes' | 'sha256'> & { bytes: Uint8Array };

async function toTableFiles({ corpus, audiences }: FrozenContent): Promise<UnhashedFile[]> {
  const schemas = new Map(toTableSchemas(audiences).map(({ name, schema }) => [name, schema]));
  const files: UnhashedFile[] = [];
  for (const { name, title, table } of toWholeTables(corpus)) {
    const schema = must(schemas.get(name), `schema of ${name}`);
    for (const { id, mediaType, isText, format } of dataFormats)
      files.push({
        ...{ id: id === 'csv' ? name : `${name}.${id}`, title, path: `${name}.${id}`, format: id, mediaType, isText },
        ...{ schema: `schemas/${name}.json`, isTable: true },
        bytes: await format({ title, table, schema, notes: [licenceNote] }),
      });
  }
  return files;
}

function toPlanFiles({ corpus: { texts }, planJson }: FrozenContent): UnhashedFile[] {
  return texts.map(({ id, displayTitle }) => ({
    ...{ id, title: displayTitle, path: `plans/${id}.json`, format: 'json', mediaType: 'application/json' },
    ...{ isText: true, schema: 'plan.schema.json', isTable: false },
    bytes: encode(must(planJson.get(id), `plan.json of ${id}`)),
  }));
}

/** The files that explain the others. */
function toTexts({ corpus, audiences, planSchema, licence }: FrozenContent): [string, Uint8Array][] {
  return toBytes([
    ...toTableSchemas(audiences).map(({ name, schema }) => [`schemas/${name}.json`, formatJson(schema)] as const),
    ['plan.schema.json', planSchema],
    ['dictionary.md', formatDictionary(audiences)],
    ['LICENSE.txt', `${licenceNote}\n\n${licence}`],
    ...[...corpus.sources.values()].map(({ id, file, text }) => [`sources/${id}/${file}`, text] as const),
  ]);
}

async function formatSums(files: ReadonlyMap<string, Uint8Array>, hash: Hash): Promise<string> {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = await Promise.all(sorted.map(async ([path, bytes]) => `${await hash(bytes)}  ${path}\n`));
  return lines.join('');
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function toBytes(texts: readonly (readonly [string, string])[]): [string, Uint8Array][] {
  return texts.map(([path, text]) => [path, encode(text)]);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
