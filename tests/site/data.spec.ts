/**
 * The downloadable files, read as built: complete compared with plan.json, and correctly described by the data package.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { dataTables } from '../../src/model/dataTables.ts';
import { parseCsv } from '../support/parseCsv.ts';
import { builtFile, builtPaths } from './support/builtSite.ts';
import { commitmentsOf, readDocuments } from './support/content.ts';

interface Resource {
  name: string;
  path: string;
  format: string;
  bytes: number;
  hash: string;
  schema?: string;
}

const documents = readDocuments();
const plans = documents.flatMap((document) => document.plans);
const commitments = commitmentsOf(documents);
const dataPackage = JSON.parse(readFileSync(builtFile('/datapackage.json'), 'utf8')) as {
  resources: Resource[];
  sources: { path: string; sha256: string }[];
};

test('the data package tells the size and hash of every file it names, and of every source', () => {
  const faults = dataPackage.resources.filter(({ path, bytes, hash }) => {
    const file = readFileSync(builtFile(`/${path}`));
    return file.length !== bytes || hash !== `sha256:${sha256(file)}`;
  });
  expect(faults).toEqual([]);
  // Ten tables in four formats, and for each plan its JSON and tables: six when it names departments, else five.
  const perPlan = plans.map(({ plan }) =>
    plan.domains.some(({ goals }) => goals.some(({ leads }) => leads.length > 0)) ? 7 : 6,
  );
  expect(dataPackage.resources.length).toBe(perPlan.reduce((sum, files) => sum + files, 40));
  expect(new Set(dataPackage.resources.map(({ name }) => name)).size).toBe(dataPackage.resources.length);
  for (const { path, sha256: stated } of dataPackage.sources)
    expect(sha256(readFileSync(builtFile(`/${path}`)))).toBe(stated);
  expect(dataPackage.sources.length).toBe(documents.length);
});

test('the head of every table is the fields of its schema, and every cell keeps to it', () => {
  for (const { path, schema } of dataPackage.resources.filter(({ format }) => format === 'csv')) {
    const { fields } = JSON.parse(readFileSync(builtFile(`/${schema ?? ''}`), 'utf8')) as {
      fields: { name: string; type: string; constraints: { required: boolean; enum?: string[] } }[];
    };
    const [head, ...rows] = parseCsv(readFileSync(builtFile(`/${path}`), 'utf8'));
    expect(
      fields.map(({ name }) => name),
      path,
    ).toEqual(head);
    const bad = rows.flatMap((row) =>
      fields.flatMap(({ name, type, constraints }, at) => {
        const cell = row[at] ?? 'missing';
        const filled = cell !== '' || !constraints.required;
        const number = cell === '' || !['integer', 'number'].includes(type) || /^-?\d+(\.\d+)?$/.test(cell);
        const allowed = cell === '' || constraints.enum === undefined || constraints.enum.includes(cell);
        return filled && number && allowed && row.length === fields.length ? [] : [`${path} ${name}: ${cell}`];
      }),
    );
    expect(bad).toEqual([]);
  }
});

test('goals and measures come back from the tables as plan.json has them', () => {
  for (const [table, kind] of [
    ['goals', 'goal'],
    ['measures', 'measure'],
  ] as const) {
    const due = commitments
      .filter((one) => one.kind === kind)
      .map(({ commitment, domain, plan }) => [
        commitment.id,
        plan.id,
        domain.heading,
        String(commitment.num),
        commitment.text,
        commitment.lines.join(),
      ]);
    const found = readTable(table).map((row) => [
      row['id'],
      row['plan'],
      row['domainHeading'],
      row['num'],
      row['text'],
      `${row['lineFrom'] ?? ''},${row['lineTo'] ?? ''}`,
    ]);
    expect(sorted(found)).toEqual(sorted(due));
  }
});

test('targets and duties come back from the tables as plan.json has them', () => {
  const comparators = { '<=': 'at-most', '>=': 'at-least', '=': 'equal', '~': 'about', '<': 'below', '>': 'above' };
  const targets = commitments.flatMap(({ commitment }) =>
    commitment.targets.map(({ quote, indicator, comparator, value, unit, year, span }) => {
      const [low, high] = typeof value === 'number' ? [value, ''] : value;
      return [
        commitment.id,
        quote,
        indicator,
        comparators[comparator],
        String(low),
        String(high),
        unit,
        String(year ?? ''),
        span.join(),
      ];
    }),
  );
  const found = readTable('targets').map((row) => [
    ...['item', 'quote', 'indicator', 'comparator', 'value', 'valueTo', 'unit', 'year'].map((name) => row[name]),
    `${row['spanFrom'] ?? ''},${row['spanTo'] ?? ''}`,
  ]);
  expect(sorted(found)).toEqual(sorted(targets));

  const duties = commitments.flatMap(({ commitment }) =>
    'leads' in commitment
      ? [
          ...commitment.leads.map((ref) => ['lead', ref] as const),
          ...commitment.responsibles.map((ref) => ['responsible', ref] as const),
        ].map(([role, { text, department }]) => [commitment.id, role, text, department ?? ''])
      : [],
  );
  expect(sorted(readTable('duties').map((row) => [row['goal'], row['role'], row['text'], row['department']]))).toEqual(
    sorted(duties),
  );
});

test('citations come back from the table as plan.json has them, and laws with their number', () => {
  const citations = readTable('citations');
  const ofItems = new Set(commitments.map(({ commitment }) => commitment.id));
  const found = citations
    .filter(({ place }) => ofItems.has(place ?? ''))
    .map((row) => [row['place'], row['law'], row['title'], row['bracketed'], `${row['spanFrom']},${row['spanTo']}`]);
  const due = commitments.flatMap(({ commitment }) =>
    commitment.laws.map(({ law, title, bracketed, span }) => [
      ...[commitment.id, law ?? '', title, String(bracketed), span.join()],
    ]),
  );
  expect(sorted(found)).toEqual(sorted(due));
  for (const { id, places } of readTable('laws'))
    expect(citations.filter(({ law, textOf }) => law === id && textOf === '').length, id).toBe(Number(places));
});

test('the tables of the plans together are the tables over all plans', () => {
  for (const table of ['goals', 'measures', 'targets', 'duties', 'citations'] as const) {
    const parts = dataPackage.resources
      .filter(({ name }) => name.endsWith(`-${table}`))
      .map(({ path }) => readRows(`/${path}`));
    expect(sorted(parts.flat().map((row) => Object.values(row)))).toEqual(
      sorted(readTable(table).map((row) => Object.values(row))),
    );
  }
});

test('the dictionary says every column of every table', async ({ page }) => {
  await page.goto('/data/dictionary/');
  for (const { schema } of Object.values(dataTables)) {
    for (const name of Object.keys(schema.shape))
      await expect(page.getByRole('term').filter({ hasText: name }).first()).toBeVisible();
  }
  await expect(page.getByRole('definition')).toHaveCount(
    Object.values(dataTables).reduce((sum, { schema }) => sum + Object.keys(schema.shape).length, 0),
  );
});

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readTable(name: string): Record<string, string>[] {
  return readRows(`/data/${name}.csv`);
}

function readRows(path: string): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(readFileSync(builtFile(path), 'utf8'));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

function sorted(rows: (string | undefined | null)[][]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

test('a page of a plan names the version of that plan, and the version of all data stands where all data are', () => {
  const { version } = JSON.parse(readFileSync(builtFile('/datapackage.json'), 'utf8')) as { version: string };
  const naming = builtPaths().filter((path) => readPage(path).includes(version));
  expect(naming.toSorted()).toEqual(['/data/', `/data/${version}/`, '/search/']);
  const [head = [], ...rows] = parseCsv(readFileSync(builtFile('/data/plans.csv'), 'utf8'));
  const versions = new Map(rows.map((row) => [row[head.indexOf('id')], row[head.indexOf('version')]]));
  for (const { path, plan } of commitments) {
    const named = new Set(readPage(path).match(/数据版本p[0-9a-f]{12}/gu));
    expect([...named], path).toEqual([`数据版本${String(versions.get(String(plan.id)))}`]);
  }
});

function readPage(path: string): string {
  return readFileSync(builtFile(path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}
