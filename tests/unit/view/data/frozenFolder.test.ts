/** The folder of a data version: complete, described, and named for its content. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { it } from 'node:test';
import { readRegistry } from '../../../../scripts/read/readRegistry.ts';
import { planJsonSchema } from '../../../../src/model/jsonSchema.ts';
import type { FrozenContent } from '../../../../src/view/data/frozen/frozenFolder.ts';
import { sumsFile, toFrozenFolder } from '../../../../src/view/data/frozen/frozenFolder.ts';
import { must } from '../../../../src/text/must.ts';
import { contentFolder } from '../../../support/corpus.ts';
import { readPublishedCorpus } from '../../../support/publishedPlans.ts';

const hash = (bytes: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

const corpus = readPublishedCorpus();
const content: FrozenContent = {
  corpus,
  audiences: readRegistry(contentFolder).audiences,
  planJson: new Map(corpus.texts.map(({ id }) => [id, JSON.stringify({ id })])),
  planSchema: JSON.stringify(planJsonSchema()),
  licence: 'MIT License',
};
const { version, files } = await toFrozenFolder(content, hash);
const textOf = (path: string): string => new TextDecoder().decode(must(files.get(path), path));

it('has a version that no spreadsheet takes for a number', () => assert.match(version, /^v[0-9a-f]{12}$/));

it('lists every other file with its hash', async () => {
  const listed = new Map(
    textOf(sumsFile)
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  assert.deepEqual([...listed.keys(), sumsFile].sort(), [...files.keys()].sort());
  for (const [path, sum] of listed) assert.equal(await hash(must(files.get(path), path)), sum, path);
});

it('is described by a package that names only files in it, schemas and sources too', async () => {
  const described = JSON.parse(textOf('datapackage.json')) as {
    version: string;
    resources: { path: string; schema?: string; jsonSchema?: string; hash: string; bytes: number }[];
    sources: { path: string; sha256: string }[];
  };
  assert.equal(described.version, version);
  for (const { path, schema, jsonSchema, hash: stated, bytes } of described.resources) {
    assert.equal(stated, `sha256:${await hash(must(files.get(path), path))}`);
    assert.equal(bytes, files.get(path)?.length);
    assert.ok(files.has(schema ?? jsonSchema ?? ''), path);
  }
  for (const { path, sha256 } of described.sources) assert.equal(await hash(must(files.get(path), path)), sha256);
  for (const table of ['targets', 'items', 'duties'])
    for (const format of ['csv', 'xlsx', 'jsonl', 'parquet']) assert.ok(files.has(`${table}.${format}`));
  for (const file of ['dictionary.md', 'LICENSE.txt', 'schemas/targets.json']) assert.ok(files.has(file));
});

it('has a page whose links lead to its files', () => {
  const links = [...textOf('index.html').matchAll(/href="([^"]+)"/g)].map(([, path = '']) => path);
  assert.deepEqual(
    links.filter((path) => path !== '/data/' && !files.has(path)),
    [],
  );
  assert.ok(links.length > 50);
});

it('points from a table to the rows of another', () => {
  const rowsOf = (table: string): Record<string, unknown>[] =>
    textOf(`${table}.jsonl`)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const schemas = [...files.keys()].filter((path) => path.startsWith('schemas/'));
  const broken = schemas.flatMap((path) => {
    const { primaryKey = [], foreignKeys = [] } = JSON.parse(textOf(path)) as {
      primaryKey?: string[];
      foreignKeys?: { fields: [string]; reference: { resource: string } }[];
    };
    const rows = rowsOf(path.slice('schemas/'.length, -'.json'.length));
    const keys = rows.map((row) => JSON.stringify(primaryKey.map((name) => row[name])));
    const twice = primaryKey.length > 0 && new Set(keys).size < rows.length ? [`${path}: a key twice`] : [];
    const lost = foreignKeys.flatMap(({ fields: [field], reference: { resource } }) => {
      const ids = new Set(rowsOf(resource).map(({ id }) => id));
      return rows
        .filter((row) => row[field] !== null && !ids.has(row[field]))
        .map((row) => `${path}: ${String(row[field])}`);
    });
    return [...twice, ...lost];
  });
  assert.deepEqual(broken, []);
});

it('has the same bytes when it is made again, and another version when anything in it changes', async () => {
  const again = await toFrozenFolder(content, hash);
  assert.deepEqual(again.files, files);
  const changes: FrozenContent[] = [
    { ...content, licence: 'MIT' },
    { ...content, planJson: new Map([...content.planJson, [must(corpus.texts[0]?.id, 'plan'), '{}']]) },
    { ...content, corpus: { ...corpus, texts: corpus.texts.slice(1) } },
  ];
  const versions = await Promise.all(changes.map(async (change) => (await toFrozenFolder(change, hash)).version));
  assert.equal(new Set([version, ...versions]).size, 4);
});
