/** What /try/ shows of a file: the same as npm run parse, with places that hold the very words. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { before, describe, it } from 'node:test';
import { parse } from 'yaml';
import { sourceDocument } from '../../../../src/model/catalogue.ts';
import type { SourceDocument } from '../../../../src/model/catalogue.ts';
import { readTrial } from '../../../../src/islands/try/reading/readTrial.ts';
import type { KnownWords, TrialStage } from '../../../../src/islands/try/reading/readTrial.ts';
import { isRefusal } from '../../../../src/islands/try/reading/trial.ts';
import type { TextPlace, Trial, TrialNode } from '../../../../src/islands/try/reading/trial.ts';
import { readCatalogue, sourcePath } from '../../../../scripts/read/readCatalogue.ts';
import { readRegistry } from '../../../../scripts/read/readRegistry.ts';
import { withoutBlanks } from '../../../../src/text/blank.ts';
import { contentFolder } from '../../../support/corpus.ts';
import { parseCsv } from '../../../support/parseCsv.ts';
import { runParse } from '../../../support/runHere.ts';

const documents = readCatalogue(contentFolder);
const known: KnownWords = { registry: readRegistry(contentFolder), documents };
const paths = documents.map((document) => sourcePath(document));

async function read(name: string, bytes: Uint8Array, stages: TrialStage[] = []): Promise<Trial> {
  const outcome = await readTrial({ name, bytes }, known, (stage) => stages.push(stage));
  if (isRefusal(outcome)) assert.fail(outcome.refused);
  return outcome;
}

async function refusalOf(name: string, bytes: Uint8Array): Promise<string> {
  const outcome = await readTrial({ name, bytes }, known, () => undefined);
  if (!isRefusal(outcome)) assert.fail('it was read');
  return outcome.refused;
}

const textOf = async (trial: Trial, ending: string): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await (trial.files.find(({ name }) => name.endsWith(ending)) ?? assert.fail(ending)).blob.arrayBuffer(),
  );

const wordsAt = ({ lines }: Trial, { spans }: TextPlace): string =>
  spans.map(({ line, column, length }) => (lines[line - 1] ?? '').slice(column - 1, column - 1 + length)).join('');

const nodesIn = (nodes: readonly TrialNode[]): TrialNode[] =>
  nodes.flatMap((node) => [node, ...nodesIn(node.children)]);

describe('every text of this site, read as a file of a reader', () => {
  const trials: { path: string; trial: Trial }[] = [];
  before(async () => {
    for (const path of paths) trials.push({ path, trial: await read(basename(path), readFileSync(path)) });
  });

  it('gives, as JSON, what the command prints', async () => {
    for (const { path, trial } of trials)
      assert.equal(await textOf(trial, '.json'), (await runParse([path])).stdout, path);
  });

  it('has its items, paragraphs and targets at places that hold their words', () => {
    for (const { trial } of trials) {
      for (const { kind, words, place } of nodesIn(trial.plans.flatMap(({ outline }) => outline)))
        if (kind !== 'heading') assert.equal(wordsAt(trial, place), words);
      for (const { quote, place } of trial.plans.flatMap(({ targets }) => targets))
        assert.equal(wordsAt(trial, place), quote);
    }
  });

  it('has every heading of a domain in its first line', () => {
    for (const { trial } of trials)
      for (const { words, place } of nodesIn(trial.plans.flatMap(({ outline }) => outline)).filter(
        ({ kind, place: { spans } }) => kind === 'heading' && spans.length === 0,
      ))
        if (!words.startsWith('（'))
          assert.ok(
            withoutBlanks(trial.lines[place.lines[0] - 1] ?? '').includes(withoutBlanks(words).slice(0, 4)),
            words,
          );
  });

  it('has a row for every item and target in its tables', async () => {
    for (const { trial } of trials) {
      const items = nodesIn(trial.plans.flatMap(({ outline }) => outline)).filter(({ kind }) => kind === 'item');
      assert.deepEqual(
        parseCsv(await textOf(trial, '-items.csv'))
          .slice(1)
          .map((row) => row[4]?.replace(/^'/, ''))
          .sort(),
        items.map(({ words }) => words).sort(),
      );
      const targets = trial.plans.flatMap((plan) => plan.targets);
      assert.deepEqual(
        parseCsv(await textOf(trial, '-targets.csv'))
          .slice(1)
          .map((row) => row[14]?.replace(/^'/, '')),
        targets.map(({ quote }) => quote),
      );
    }
  });

  it('has a source.yaml that agrees with the one on record in all that the text tells', async () => {
    for (const [at, { trial }] of trials.entries()) {
      const offered = sourceDocument.parse(parse(await textOf(trial, 'source.yaml')));
      const recorded = documents[at] ?? assert.fail();
      const facts = ({ plans, issued, sha256, region }: SourceDocument): unknown => [
        ...[issued, sha256, region],
        plans.map(({ id, code, lines, title }) => [id, code, lines, title]),
      ];
      assert.deepEqual(facts(offered), facts(recorded));
    }
  });
});

describe('a file that the site does not have', () => {
  const plan = [
    '某某县儿童发展规划（2021—2030年）',
    '一、发展领域、主要目标和策略措施',
    '（一）儿童与健康',
    '主要目标：',
    '1.婴儿死亡率降至5‰以下。（牵头单位：县卫生健康局 责任单位：县教育局）',
    '策略措施：',
    '1.加强<img src=x onerror=alert(1)>儿童保健。',
  ].join('\n');

  it('says what it is, passes its stages in order, and states what is not known', async () => {
    const stages: TrialStage[] = [];
    const trial = await read('pasted.txt', new TextEncoder().encode(plan), stages);
    assert.deepEqual(stages, ['opening', 'reading', 'sorting']);
    assert.equal(trial.found, '读出 1 部规划：某某县儿童发展规划（2021—2030年）。');
    const facts = new Map(trial.plans[0]?.facts.map(({ label, value }) => [label, value]));
    assert.deepEqual(
      ['标题', '发文机关', '规划期限', '地区', '对象'].map((label) => facts.get(label)),
      ['某某县儿童发展规划（2021—2030年）', null, '2021—2030年', null, '儿童'],
    );
    assert.deepEqual(
      trial.plans[0]?.bodies.map(({ name, leads, responsibles }) => [name, leads.length, responsibles.length]),
      [
        ['县卫生健康局', 1, 0],
        ['县教育局', 0, 1],
      ],
    );
    assert.match(await textOf(trial, 'source.yaml'), /^#.*\n# 还须补上：region.*、code/u);
    assert.equal(await textOf(trial, 'pasted.txt'), plan);
  });

  for (const [why, name, bytes, says] of [
    ['an old Word file', '规划.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], /^规划\.doc：.*另存为/u],
    ['nothing', '空.txt', [], /^空\.txt：.*空/u],
    [
      'a text that is no plan',
      '通知.txt',
      [...new TextEncoder().encode('今天天气晴朗。')],
      /没有认出规划.*请给出规划全文/u,
    ],
  ] as const) {
    it(`is refused in plain words: ${why}`, async () => {
      assert.match(await refusalOf(name, Uint8Array.from(bytes)), says);
    });
  }

  it('is refused when it has more lines than any plan', async () => {
    assert.match(await refusalOf('行.txt', new TextEncoder().encode('第一行\n'.repeat(200_001))), /远超一份规划/u);
  });
});
