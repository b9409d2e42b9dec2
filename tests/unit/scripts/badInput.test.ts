/** Bad input: one line on standard error with problem, place and remedy; exit 1; nothing written. */
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readFolder } from '../../../scripts/write/folder.ts';
import { edit, runScript, withContentCopy, withSmallContent } from '../../support/contentCopy.ts';
import type { Run } from '../../support/contentCopy.ts';
import { runIngest, runParse } from '../../support/runHere.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhigui-bad-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function refuses({ code, stdout, stderr }: Run, ...says: (string | RegExp)[]): void {
  assert.equal(code, 1);
  assert.equal(stdout, '');
  assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
  for (const words of says)
    assert.match(stderr, words instanceof RegExp ? words : new RegExp(RegExp.escape(words), 'u'));
}

describe('parse', () => {
  it('refuses an empty file', async () => refuses(await runParse([file('empty.txt', '')]), 'empty.txt', 'empty'));
  it('refuses a file of blanks', async () =>
    refuses(await runParse([file('blank.txt', ' \n　\n')]), 'holds only blanks'));
  it('refuses a binary', async () => {
    refuses(await runParse([file('binary.txt', Uint8Array.from([0x89, 0x50, 0, 1, 2, 255, 254, 3]))]), 'not a text');
  });
  it('refuses a missing file', async () =>
    refuses(await runParse([join(folder, 'missing.txt')]), 'missing.txt', 'no such file'));
  it('refuses a folder', async () => refuses(await runParse([folder]), 'folder'));
  it('refuses a text that only talks about plans', async () => {
    refuses(await runParse([file('talk.txt', '本报讯：某市儿童发展规划近日印发，引起热议。')]), 'no plan found');
  });
  it('ends with 1 and one line for a missing file', () =>
    refuses(runScript('parse.ts', [join(folder, 'missing.txt')]), 'missing.txt', 'no such file'));
  it('refuses a call without a file, or with an unknown option', async () => {
    refuses(await runParse([]), 'give one file');
    refuses(await runParse(['--colour', 'x.txt']), "Unknown option '--colour'", 'parse -- FILE');
  });
  it('prints one JSON value and nothing else for a plan', () => {
    const text =
      '二、发展领域、主要目标和策略措施\n（一）儿童与健康\n主要目标：\n1.近视率下降。\n策略措施：\n1.保护视力。';
    const { code, stdout } = runScript('parse.ts', [file('plan.txt', text)]);
    assert.equal(code, 0);
    const { plans, messages } = JSON.parse(stdout) as {
      plans: { id: null; region: null; domains: { id: string }[] }[];
      messages: [];
    };
    assert.deepEqual(
      [plans.length, plans[0]?.id, plans[0]?.region, plans[0]?.domains[0]?.id],
      [1, null, null, 'health'],
    );
    assert.deepEqual(messages, []);
  });
});

/** What is wrong is said in English and in Chinese. */
const inBoth = / \| [^|]*\p{Script=Han}[^|]*请/u;

describe('ingest', () => {
  const cases: [string, (copy: string) => void, (string | RegExp)[]][] = [
    [
      'two sources that claim one plan id',
      (copy) =>
        edit(
          join(copy, 'sources/yushu-children-2021/source.yaml'),
          'id: yushu-children-2021\n    code',
          'id: anshan-tiexi-children-2021\n    code',
        ),
      ['yushu-children-2021/source.yaml', 'plans.0.id', 'already claimed'],
    ],
    [
      'two sources that claim one code',
      (copy) => edit(join(copy, 'sources/yushu-children-2021/source.yaml'), 'code: ysc', 'code: atc'),
      ['yushu-children-2021/source.yaml', 'plans.0.code', 'atc is already claimed'],
    ],
    [
      'a source.yaml that breaks its schema',
      (copy) => edit(join(copy, 'sources/yushu-children-2021/source.yaml'), 'lines: [1, 212]', 'lines: [212]'),
      [/source\.yaml:\d+: field plans\.0\.lines/u, 'correct'],
    ],
    [
      'a source.yaml with an unknown field',
      (copy) => appendFileSync(join(copy, 'sources/yushu-children-2021/source.yaml'), 'colour: red\n'),
      ['source.yaml', 'colour'],
    ],
    [
      'a source.yaml that is no YAML',
      (copy) => writeFileSync(join(copy, 'sources/yushu-children-2021/source.yaml'), 'id: [\n'),
      [/source\.yaml:\d+: not valid YAML/u],
    ],
    [
      'a folder without source.yaml',
      (copy) => {
        mkdirSync(join(copy, 'sources/bare'));
        writeFileSync(join(copy, 'sources/bare/plan.txt'), '规划');
      },
      ['bare/source.yaml', 'no such file'],
    ],
    [
      'a text that was touched',
      (copy) => appendFileSync(join(copy, 'sources/yushu-children-2021/003_14267d2696d6d035.txt'), '。'),
      ['field sha256', 'restore'],
    ],
    [
      'a catalogue that contradicts the text',
      (copy) => edit(join(copy, 'sources/liaocheng-2021/source.yaml'), '〔2021〕9号', '〔2021〕8号'),
      ['field issued', '9号', 'correct'],
    ],
    [
      'a region that is not registered',
      (copy) => edit(join(copy, 'sources/yushu-children-2021/source.yaml'), '220182', '220183'),
      ['field region', '220183', 'regions.yaml'],
    ],
    [
      'an alias of two departments',
      (copy) => edit(join(copy, 'registry/departments/liaocheng.yaml'), 'name: 市法院', 'name: 团市委'),
      [/liaocheng\.yaml:\d+: 团市委 is claimed by liaocheng\/youth-league and by liaocheng\/intermediate-court/u],
    ],
    [
      'a department with an unknown function',
      (copy) => edit(join(copy, 'registry/departments/liaocheng.yaml'), 'function: taxation', 'function: taxes'),
      [/liaocheng\.yaml:\d+: function taxes/u],
    ],
    [
      'a national target without a source',
      (copy) =>
        edit(join(copy, 'registry/national-references.yaml'), 'sources:\n    - ', 'sources: []\n  phrase2:\n    - '),
      [/national-references\.yaml:\d+: field 0/u],
    ],
    [
      'a national target of no indicator',
      (copy) =>
        edit(
          join(copy, 'registry/national-references.yaml'),
          'indicator: infant-mortality-rate',
          'indicator: infant-rate',
        ),
      [/national-references\.yaml:\d+: infant-rate is not in indicators\.yaml/u],
    ],
    [
      'a word of two topics',
      (copy) => edit(join(copy, 'registry/topics.yaml'), '    - 溺水', '    - 近视'),
      [/topics\.yaml:\d+: 近视 is claimed by myopia and by drowning/u],
    ],
    [
      'a condition of a topic for an unknown audience',
      (copy) => edit(join(copy, 'registry/topics.yaml'), '        - women', '        - womans'),
      [/topics\.yaml:\d+: womans of .* is not in audiences\.yaml/u],
    ],
    [
      'a word of readers for an unknown topic',
      (copy) => edit(join(copy, 'registry/words.yaml'), 'topic: bullying', 'topic: no-topic'),
      [/words\.yaml:\d+: topic no-topic of 校园欺凌 is not in topics\.yaml/u],
    ],
  ];
  /** What is only seen once all texts are read. */
  const seenLast: typeof cases = [
    [
      'a suspected slip whose words are not in its line',
      (copy) => edit(join(copy, 'registry/typos.yaml'), '科学涉及评估方案', '科学设计评估方案'),
      [/typos\.yaml:\d+: yushu-children-2021: line 211 does not have the words “科学设计评估方案”/u, 'correct'],
    ],
    [
      'a suspected slip that stands twice in its line without saying which',
      (copy) => edit(join(copy, 'registry/typos.yaml'), '科学涉及评估方案', '评估'),
      [/line 211 has “评估” \d times; say which occurrence/u],
    ],
    [
      'two suspected slips in the same words',
      (copy) => edit(join(copy, 'registry/typos.yaml'), '检查评估工作', '科学涉及'),
      [/typos\.yaml:\d+: “科学涉及” overlaps another entry/u],
    ],
  ];
  const refusesIn = (withCopy: typeof withContentCopy, [name, spoil, says]: (typeof cases)[number]): void => {
    it(`refuses ${name}, and changes nothing`, () =>
      withCopy((copy) => {
        spoil(copy);
        const before = readFolder(copy);
        const run = runIngest(copy);
        refuses({ ...run, stdout: '' }, ...says, inBoth);
        assert.deepEqual(readFolder(copy), before);
      }));
  };
  for (const row of cases) refusesIn(withContentCopy, row);
  for (const row of seenLast) refusesIn(withSmallContent, row);

  it('keeps a suspected slip of a text that is not here, with a remark', () =>
    withSmallContent((copy) => {
      edit(join(copy, 'registry/typos.yaml'), "document: 'yushu-children-2021'", "document: 'yushu-2021'");
      const { code, stdout } = runIngest(copy);
      assert.equal(code, 0);
      assert.match(stdout, /typos\.yaml:\d+: there is no content\/sources\/yushu-2021; the entry waits for it\n/u);
    }));

  it('ends with 1 and one line for a source.yaml with an unknown field', () =>
    withSmallContent((copy) => {
      appendFileSync(join(copy, 'sources/yushu-children-2021/source.yaml'), 'colour: red\n');
      refuses(runScript('ingest.ts', [], copy), 'source.yaml', 'colour');
    }));

  it('refuses an unknown option', () =>
    refuses(runScript('ingest.ts', ['--force']), "Unknown option '--force'", 'npm run ingest'));

  it('restores what was lost, and --check then agrees', () =>
    withSmallContent((copy) => {
      rmSync(join(copy, 'plans/yushu-children-2021'), { recursive: true });
      const check = runScript('ingest.ts', ['--check'], copy);
      assert.equal(check.code, 1);
      assert.match(check.stdout, /gained goal yushu-children-2021\/health\/goal-1\n/u);
      assert.equal(runScript('ingest.ts', [], copy).code, 0);
      assert.equal(runIngest(copy, { check: true }).code, 0);
    }));
});
