/** The corpora of `npm run bench -- growth`: copies are read as the originals are, with other words and figures. */
import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { formatGrowth } from '../../../scripts/bench/growth/formatGrowth.ts';
import { growContent } from '../../../scripts/bench/growth/growContent.ts';
import { growText, keptWords, toCorpusWords } from '../../../scripts/bench/growth/growText.ts';
import { measureProcess } from '../../../scripts/bench/measureProcess.ts';
import { printSiteGrowth } from '../../../scripts/bench/growth/printSiteGrowth.ts';
import { sizeOf, weighPages } from '../../../scripts/bench/growth/weighFolder.ts';
import { toPeerPages } from '../../../scripts/bench/peers/peerPages.ts';
import { contentFolder } from '../../../scripts/command/folders.ts';
import { InputError } from '../../../scripts/command/inputError.ts';
import { composeContent } from '../../../scripts/ingest/composeContent.ts';
import { readCatalogue, sourcePath } from '../../../scripts/read/readCatalogue.ts';
import { readRecords } from '../../../scripts/search/readRecords.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { makeSmallContent } from '../../support/smallContent.ts';

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhigui-growth-'));
});
after(() => rmSync(folder, { recursive: true }));

describe('a grown corpus', () => {
  it('has as many plans as asked, each of its own place, read like the original', () => {
    makeSmallContent(folder);
    growContent(folder, 3);
    const { plans } = composeContent(folder, () => undefined);
    assert.deepEqual(
      plans.map(({ id, code }) => [id, code]),
      [
        ['yushu-children-2021', 'ysc'],
        ['yushu-children-2021-a', 'yscxa'],
        ['yushu-children-2021-b', 'yscxb'],
      ],
    );
    assert.equal(new Set(plans.map(({ region }) => region?.code)).size, 3);
    const outlines = plans.map(outlineOf);
    assert.deepEqual(outlines[1], outlines[0]);
    assert.deepEqual(outlines[2], outlines[0]);
    assert.equal(new Set(plans.map(wordsOf)).size, 3);
    const kin = plans.map(({ domains }) => domains.flatMap(({ goals }) => goals).flatMap(({ elsewhere }) => elsewhere));
    assert.ok(kin.every(({ length }) => length > 50));
  });

  it('is the same each time', () => {
    const [again, texts] = [join(folder, 'again'), [folder, join(folder, 'again')]];
    mkdirSync(again);
    makeSmallContent(again);
    growContent(again, 3);
    const [one, other] = texts.map((content) =>
      readCatalogue(content).map((found) => readFileSync(sourcePath(found), 'utf8')),
    );
    assert.deepEqual(one, other);
  });
});

describe('the text of a copy', () => {
  const line = '1.某市小学近视率降至38.5%以下，按《中国儿童发展纲要》开设3万所学校。（牵头单位：市教育局）';
  const words = {
    words: toCorpusWords(['学校学校学校学校学校学校学校小学，老师']),
    names: [['某市', '甲县']] as const,
  };

  it('keeps titles, departments, names of indicators and what figures count; varies percentages', () => {
    const grown = growText(`一、总则\n${line}`, 1, { ...words, kept: keptWords(['近视率']) });
    const [head, item = ''] = grown.split('\n');
    assert.equal(head, '一、总则');
    for (const kept of ['近视率', '《中国儿童发展纲要》', '3万所', '（牵头单位：市教育局）'])
      assert.ok(item.includes(kept), kept);
    const [, value] = /(\d+\.\d)%/u.exec(item) ?? [];
    assert.ok(Number(value) < 38.5 && Number(value) >= 34.6);
    assert.ok(!item.includes('开设'));
  });

  it('leaves the head of a list alone', () => {
    assert.equal(growText('1. 主要目标', 1, { ...words, kept: keptWords([]) }), '1. 主要目标');
  });
});

describe('its measures', () => {
  it('are those of the process and what it starts; a failure is told with its last lines', async () => {
    const script = 'const end = Date.now() + 300; while (Date.now() < end); const all = Buffer.alloc(2e8, 1);';
    const { cpuSeconds, peakMB } = await measureProcess(['-e', script], { folder, env: {} });
    assert.ok(cpuSeconds > 0.1);
    assert.ok(process.platform !== 'linux' || peakMB > 100);
    await assert.rejects(
      measureProcess(['-e', 'console.error("no\\nmore disk"); process.exit(3)'], { folder, env: {} }),
      (error) => error instanceof InputError && error.message.endsWith('ended with 3: no; more disk'),
    );
  });

  it('weigh pages by their route', () => {
    const site = join(folder, 'site');
    for (const [path, size] of [
      ['about', 10],
      ['plans/a/health/goal-1', 3000],
      ['plans/a/health/goal-2', 10],
      ['keywords', 10],
      ['keywords/2', 10],
      ['compare/a', 10],
      ['compare/a/b', 10],
      ['once/a', 10],
    ] as const) {
      mkdirSync(join(site, path), { recursive: true });
      writeFileSync(join(site, path, 'index.html'), Array.from({ length: size }, (_, at) => String(at * 7919)).join());
      writeFileSync(join(site, path, 'index.html.gz'), '');
    }
    assert.deepEqual([sizeOf(site).pages, sizeOf(site).files], [8, 8]);
    const { routes } = weighPages(site);
    assert.deepEqual(
      routes.map(({ route, pages }) => [route, pages]),
      [
        ['[...departed]', 1],
        ['about', 1],
        ['compare/[plan]/[...page]', 1],
        ['compare/[plan]/[other]/index', 1],
        ['keywords/[...page]', 2],
        ['plans/[plan]/[section]/goal-[num]', 2],
      ],
    );
    assert.ok((routes[5]?.largest ?? 0) > 5000);
  });

  it('are exponents against the multiple before', () => {
    const row = { stage: 'all', cpuSeconds: 10, peakMB: 1, pages: 1, files: 1, bytes: 1e6, htmlGzipMedian: 1 };
    const table = formatGrowth([
      { stages: [{ ...row, times: 1 }], pages: [], peers: [] },
      { stages: [{ ...row, times: 10, cpuSeconds: 1000, bytes: 1e7 }], pages: [], peers: [] },
    ]);
    assert.match(table, /^all\s+10\s+1000\.0\s+1\s+1\s+1\s+10\.0\s+2\.00\s+1\.00$/mu);
  });

  it('stand beside those of other builders, by what a page takes', () => {
    const row = { times: 1, stage: 'all', cpuSeconds: 30, peakMB: 1, pages: 10, files: 1, bytes: 1, htmlGzipMedian: 1 };
    const peers = [{ times: 1, name: 'Hugo + Pagefind', pages: 5, cpuSeconds: 5, peakMB: 2 }];
    const table = formatGrowth([{ stages: [row], pages: [], peers }]);
    assert.match(table, /^this site\s+1\s+10\s+30\.0\s+1\s+3000\.0\s+3\.0$/mu);
    assert.match(table, /^Hugo \+ Pagefind\s+1\s+5\s+5\.0\s+2\s+1000\.0\s+1\.0$/mu);
  });

  it('take the texts to other builders, each page once, with every word of its records', () => {
    const records = readRecords(contentFolder).flatMap((plan) => plan.records);
    const pages = toPeerPages(records);
    assert.equal(new Set(pages.map(({ path }) => path)).size, pages.length);
    assert.ok(pages.some(({ path }) => path === 'plans/yushu-children-2021/health/goal-3'));
    const length = (texts: readonly string[]): number => texts.join('').length;
    assert.equal(
      length(pages.flatMap(({ paragraphs }) => paragraphs)),
      length(records.flatMap(({ blocks }) => blocks.map(({ text }) => text))),
    );
  });

  it('are refused for a multiple that is none', async () => {
    await assert.rejects(
      printSiteGrowth({ times: '1,x', json: true, peers: false }),
      /--times 1,x: write whole numbers/u,
    );
  });
});

/** Numbers of the items of each domain. */
function outlineOf({ domains }: Plan): (number | null)[][] {
  return domains.map(({ goals, measures }) => [...goals, ...measures].map(({ num }) => num));
}

function wordsOf({ domains }: Plan): string {
  return domains.flatMap(({ goals }) => goals.map(({ text }) => text)).join('\n');
}
