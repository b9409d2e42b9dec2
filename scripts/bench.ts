/**
 * `npm run bench [-- parse|ingest|kinship|growth|scale|service|cold|questions|warm …]`: how fast the stages are and how they scale, as
 * tables. All times except those of `cold` and `warm` are processor time. There are no thresholds: a person judges the figures.
 *
 * `npm run bench -- growth --times 1,3,10 [--json] [--peers]`: the whole way from texts to the verified site with so many times the
 * plans; with `--json` the rows as one JSON array, MB and bytes as their names say; with `--peers` Hugo, Eleventy and Starlight
 * beside it, which it installs.
 */
import { toVocabulary } from '../src/parser/lines/vocabulary.ts';
import { benchGrowth, SCALES } from './bench/parseGrowth.ts';
import { printSiteGrowth } from './bench/growth/printSiteGrowth.ts';
import type { GrowthOptions } from './bench/growth/printSiteGrowth.ts';
import { benchKinship } from './bench/kinshipGrowth.ts';
import { benchScale } from './bench/searchScale.ts';
import { benchService } from './bench/serviceScale.ts';
import { shapesOf } from './bench/growingTexts.ts';
import { benchStages } from './bench/stages.ts';
import { measureColdStarts } from './bench/coldStart.ts';
import { tableOfQuestions } from './bench/questions.ts';
import { benchWarm } from './bench/warm.ts';
import { formatColumns } from './bench/textTable.ts';
import { readCommandLine } from './command/commandLine.ts';
import { builtFolder, contentFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { readCatalogue, sourcePath } from './read/readCatalogue.ts';
import { readRegistry } from './read/readRegistry.ts';
import { readSource } from './read/readSource.ts';

const benches: Record<string, (options: GrowthOptions) => void | Promise<void>> = {
  parse: printGrowth,
  ingest: printStages,
  kinship: printKinship,
  growth: printSiteGrowth,
  scale: printScale,
  service: printService,
  cold: printCold,
  questions: async () => print(...(await tableOfQuestions())),
  warm: printWarm,
};
/** Benches that take minutes, or need a built site, a browser or the service's engine, run only by name. */
const unasked = ['parse', 'ingest', 'kinship'];

/** A word, a word that is a synonym, two words without a blank between them, a question, a number. */
const coldQueries = ['近视', '校园霸凌', '儿童近视', '腾冲近视怎么防', '98%'];

await runCommand(async () => {
  const usage = `npm run bench [-- ${Object.keys(benches).join('|')} …] [--times 1,3,10] [--json] [--peers]`;
  const { positionals, values } = readCommandLine(usage, {
    allowPositionals: true,
    options: {
      times: { type: 'string', default: '1,3' },
      json: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
    },
  });
  const wanted = positionals.length === 0 ? unasked : positionals;
  const unknown = wanted.find((name) => !(name in benches));
  if (unknown !== undefined) {
    throw new InputError(`bench: there is no bench ${unknown}; there are ${Object.keys(benches).join(', ')}`);
  }
  for (const [name, bench] of Object.entries(benches)) if (wanted.includes(name)) await bench(values);
});

async function printCold(): Promise<void> {
  const rows = await measureColdStarts(builtFolder, coldQueries);
  const cells = rows.map(({ query, milliseconds, requests, bytes, steps }) => [
    ...[query, milliseconds.toFixed(0), requests, (bytes / 1000).toFixed(1), steps],
  ]);
  print('From an address with a query to its first hit, at 400 kbit/s and 400 ms', [
    ['query', 'ms', 'requests', 'KB', 'steps'],
    ...cells,
  ]);
}

async function printWarm(): Promise<void> {
  const { queries, median, p95, longest } = await benchWarm();
  const row = [queries, median.toFixed(1), p95.toFixed(1), longest.toFixed(1)];
  print('The search page in Chromium, every word loaded', [['queries', 'median ms', 'p95 ms', 'longest ms'], row]);
}

function printGrowth(): void {
  const corpus = readCatalogue(contentFolder)
    .map((document) => readSource(sourcePath(document)).text)
    .join('\n');
  const vocabulary = toVocabulary(readRegistry(contentFolder));
  const rows = Object.entries(shapesOf(corpus)).map(([name, shape]) => {
    process.stderr.write(`${name} …\n`);
    const { megabytes, speeds, ratios } = benchGrowth(shape, vocabulary);
    return [
      name,
      megabytes.toFixed(3),
      ...speeds.map((speed) => speed.toFixed(2)),
      ...ratios.map((ratio) => ratio.toFixed(2)),
    ];
  });
  const columns = [
    'text',
    'MB at 1×',
    ...SCALES.map((times) => `MB/s ${times}×`),
    ...SCALES.map((times) => `ratio ${times}×`),
  ];
  print('Parsing, text → tree → plans. The ratio is time ÷ length, by that at 1×', [columns, ...rows]);
}

function printStages(): void {
  const rows = benchStages(contentFolder).map(({ stage, milliseconds, share }) => [
    stage,
    milliseconds.toFixed(0),
    `${(100 * share).toFixed(1)}%`,
  ]);
  print('Ingest of the whole catalogue', [['stage', 'ms', 'share'], ...rows]);
}

function printKinship(): void {
  const rows = benchKinship().map((row) => [
    ...[`${row.scale}×`, row.plans, row.commitments, row.relatedMs, row.linkedMs],
    ...[row.growth ?? '', row.links],
  ]);
  const columns = ['scale', 'plans', 'commitments', 'related ms', 'linked ms', 'growth', 'links'];
  print('Kinship of goals and measures across plans', [columns, ...rows]);
}

async function printScale(): Promise<void> {
  const rows = await benchScale((line) => process.stderr.write(`${line}\n`));
  const [first] = rows;
  const cells = rows.map((row) => [
    ...[`${String(row.times)}×`, row.plans, row.records, row.bundles, row.files.toFixed(0), row.kilobytes.toFixed(0)],
    ...[row.milliseconds.toFixed(0), (row.kilobytes / (first ?? row).kilobytes).toFixed(2), row.queries, row.hits],
    ...[row.all, row.onePlan].flatMap(({ rounds, requests, kilobytes }) => [rounds, requests, kilobytes.toFixed(0)]),
  ]);
  const columns = ['scale', 'plans', 'records', 'bundles', 'files/plan', 'KB/plan', 'ms/plan', 'cost ratio', 'queries'];
  const reads = ['rounds', 'requests', 'KB'];
  print(
    'Search index, and the most that the first answer to a query reads, of all plans and of a single one, the start of the ' +
      'index included. The cost ratio is bytes for each plan, by those at 1×',
    [[...columns, 'hits', ...reads, ...reads.map((name) => `${name}, one plan`)], ...cells],
  );
}

async function printService(): Promise<void> {
  const rows = await benchService((line) => process.stderr.write(`${line}\n`));
  const cells = rows.map(({ search, targets, ...row }) => [
    ...[row.records, row.loadSeconds.toFixed(1), row.loadElapsed.toFixed(1), row.megabytes.toFixed(0)],
    ...[row.loadingMegabytes.toFixed(0), row.askingMegabytes.toFixed(0), row.queries, row.hits],
    ...[search, targets].flatMap(({ median, p95, processor }) => [median, p95, processor].map((ms) => ms.toFixed(0))),
  ]);
  const loading = ['records', 'load CPU s', 'elapsed s', 'disk MB', 'peak RSS MB', 'asking RSS MB', 'queries', 'hits'];
  const asking = ['search ms', 'p95 ms', 'CPU ms', 'targets ms', 'p95 ms', 'CPU ms'];
  print('The search service, embedded: count and first 20 of a word, and its numbers by indicator', [
    [...loading, ...asking],
    ...cells,
  ]);
}

function print(title: string, rows: (string | number)[][]): void {
  process.stdout.write(`\n${title}\n${formatColumns(rows)}\n`);
}
