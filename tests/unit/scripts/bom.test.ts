/** The bill of materials: what the scripts contain, those of workers too, with the licences as their packages have them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { billOfMaterials } from '../../../scripts/bom/billOfMaterials.ts';

const path = (file: string): string => fileURLToPath(new URL(`../../../${file}`, import.meta.url));
const chunk = (modules: Record<string, number>): object => ({
  type: 'chunk',
  modules: Object.fromEntries(
    Object.entries(modules).map(([file, renderedLength]) => [path(file), { renderedLength }]),
  ),
});

interface Bom {
  components: { group?: string; name: string; version: string; licenses: object[]; purl?: string; hashes?: object[] }[];
}

/** The files that the plugins write for these modules of the pages' scripts and of a worker. */
function write(pages: Record<string, number>, worker: Record<string, number>): Map<string, string> {
  const files = new Map<string, string>();
  const bill = billOfMaterials();
  const emitFile = ({ fileName, source }: { fileName: string; source: string }): unknown => files.set(fileName, source);
  const run = (plugin: typeof bill.pages, name: string, modules: Record<string, number>): void =>
    plugin.generateBundle.call({ environment: { name }, emitFile }, {}, { 'a.js': chunk(modules) } as never);
  run(bill.workers(), 'client', worker);
  run(bill.pages, 'prerender', { 'node_modules/feed/lib/feed.js': 9 });
  run(bill.pages, 'client', pages);
  return files;
}

const files = write(
  { 'src/islands/site.ts': 9, 'node_modules/@noble/hashes/sha2.js': 9, 'node_modules/zod/index.js': 0 },
  {
    'node_modules/unpdf/dist/pdfjs.mjs': 9,
    'node_modules/format/format.js': 9,
    'src/reading/pdf/characterMapData.ts': 9,
    'src/text/forms/traditionalTable.ts': 9,
  },
);
const { components } = JSON.parse(files.get('bom.cdx.json') ?? '') as Bom;

it('names what is in the scripts of pages and workers, and nothing that only the build or nobody needs', () => {
  assert.deepEqual(
    components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`)),
    ['@noble/hashes', 'format', 'pdfjs-dist', 'unpdf', 'Adobe CMap Resources', 'OpenCC'],
  );
});

it('has version, licence, package URL and hash of each package, as the lock file has them', () => {
  const lock = JSON.parse(readFileSync(path('package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; integrity: string }>;
  };
  const { version, integrity } = lock.packages['node_modules/@noble/hashes'] ?? { version: '', integrity: '' };
  const [noble] = components;
  assert.deepEqual(
    [noble?.version, noble?.licenses, noble?.purl],
    [version, [{ license: { id: 'MIT' } }], `pkg:npm/%40noble/hashes@${version}`],
  );
  const content = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
  assert.deepEqual(noble?.hashes, [{ alg: 'SHA-512', content }]);
  for (const one of components) assert.ok(one.version !== '' && one.licenses.length === 1, one.name);
});

it('puts every licence in full beside them', () => {
  const text = files.get('licences.md') ?? '';
  for (const { name } of components) assert.ok(text.includes(` ${name} `) || text.includes(`/${name} `), name);
  assert.match(text, /Copyright 2010 - 2014 Sami Samhuri[\s\S]*Permission is hereby granted/);
  assert.match(text, /Copyright 1990-2009 Adobe Systems/);
  assert.equal(text.match(/Apache License\nVersion 2\.0/g)?.length, 2);
});

it('has no time and no number of its own', () => {
  assert.doesNotMatch(files.get('bom.cdx.json') ?? '', /timestamp|serialNumber/);
  assert.deepEqual(write({}, {}), write({}, {}));
});
