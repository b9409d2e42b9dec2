/** `npm run add`: what it writes and says, what it refuses, and that an interruption leaves nothing. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'node:test';
import { parse } from 'yaml';
import { addFile } from '../../../scripts/add/addFile.ts';
import { readArguments } from '../../../scripts/add/readArguments.ts';
import { InputError, formatProblem } from '../../../scripts/command/inputError.ts';
import { hashesOf } from '../../../scripts/command/fingerprint.ts';
import type { SourceDocument } from '../../../src/model/catalogue.ts';
import type { DraftRegistry } from '../../../src/model/draftRegistry.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { withSmallContent } from '../../support/contentCopy.ts';
import type { Run } from '../../support/contentCopy.ts';
import { makeSmallContent } from '../../support/smallContent.ts';
import { runAddHere, runIngest } from '../../support/runHere.ts';

process.env['LC_ALL'] = 'C';
const folder = mkdtempSync(join(tmpdir(), 'zhigui-add-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const script = fileURLToPath(new URL('../../../scripts/add.ts', import.meta.url));
const failing = fileURLToPath(new URL('../../support/failingWrites.ts', import.meta.url));

/** A plan of a county that no registry has; it names bodies. */
const PLAN = `东阿县人民政府关于印发东阿县妇女发展规划（2021—2030年）的通知
东政发〔2022〕5号
各镇人民政府：
现将《东阿县妇女发展规划（2021—2030年）》印发给你们。
东阿县人民政府
2022年6月8日
东阿县妇女发展规划（2021—2030年）
一、指导思想
坚持男女平等基本国策。
二、发展领域、主要目标和策略措施
（一）妇女与健康
主要目标：
1.孕产妇死亡率控制在10/10万以下。（牵头单位：县卫生健康局；责任单位：县妇联）
策略措施：
1.完善妇幼健康服务体系。
`;

function file(name: string, data: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, data);
  return path;
}

function smallContent(): string {
  const content = mkdtempSync(join(folder, 'content-'));
  makeSmallContent(content);
  return content;
}

function runAdd(content: string, args: string[], env: Record<string, string> = {}, node: string[] = []): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', ZHIGUI_CONTENT: content, ...env },
  });
  return { code: status ?? -1, stdout, stderr };
}

/** The line that the command prints when it refuses. */
async function problemOf(command: () => Promise<unknown>): Promise<string> {
  try {
    await command();
  } catch (error) {
    if (error instanceof InputError) return formatProblem(error, 'en');
    throw error;
  }
  return assert.fail('was not refused');
}

function yaml(...path: string[]): unknown {
  return parse(readFileSync(join(...path), 'utf8'));
}

describe('add', () => {
  const plan = file('妇女规划.txt', PLAN);

  it('writes the file, what was recognised and drafts, so that every department has a page', async () => {
    const content = smallContent();
    const { code, stdout, stderr } = await runAddHere(content, [plan]);
    assert.equal(code, 0, stderr);
    const source = join(content, 'sources/donge-women-2021');
    assert.deepEqual(readdirSync(source).sort(), ['donge-women-2021.txt', 'registry.yaml', 'source.yaml']);
    assert.equal(readFileSync(join(source, 'donge-women-2021.txt'), 'utf8'), PLAN);
    const { issued, region, plans, original } = yaml(source, 'source.yaml') as SourceDocument;
    assert.deepEqual(issued, { by: '东阿县人民政府', number: '东政发〔2022〕5号', date: '2022-06-08' });
    assert.deepEqual(
      [region, plans[0]?.title, original?.name],
      ['371524', '东阿县妇女发展规划（2021—2030年）', '妇女规划.txt'],
    );
    const draft = yaml(source, 'registry.yaml') as DraftRegistry;
    assert.deepEqual(
      [draft.region.name, ...draft.departments.map(({ name }) => name)],
      ['东阿县', '县卫生健康局', '县妇联'],
    );
    const written = JSON.parse(readFileSync(join(content, 'plans/donge-women-2021/plan.json'), 'utf8')) as Plan;
    const goal = written.domains[0]?.goals[0];
    assert.ok([...(goal?.leads ?? []), ...(goal?.responsibles ?? [])].every(({ department }) => department !== null));
    for (const said of [
      '东政发〔2022〕5号',
      '/plans/donge-women-2021/',
      'Left out of the file: nothing',
      'registry.yaml drafts',
      'npm run build',
    ])
      assert.ok(stdout.includes(said), stdout);
    assert.equal(runIngest(content, { check: true }).code, 0, 'as ingest would write it');
  });

  it('leaves no trace once the folder is taken away', async () => {
    const content = smallContent();
    runIngest(content);
    const before = hashesOf(content);
    assert.equal((await runAddHere(content, [plan])).code, 0);
    rmSync(join(content, 'sources/donge-women-2021'), { recursive: true });
    assert.equal(runIngest(content).code, 0);
    assert.deepEqual(hashesOf(content), before);
  });

  it('speaks the language of the terminal', () =>
    withSmallContent((content) => {
      const { stdout } = runAdd(content, [plan], { LC_ALL: '', LANG: 'zh_CN.UTF-8' });
      assert.match(stdout, /^已收录 妇女规划\.txt/u);
      assert.match(runAdd(content, [plan], { LC_ALL: 'zh_CN.UTF-8' }).stderr, /已经收录/u);
    }));

  it('keeps a text that is not UTF-8 as it came, and writes its characters beside it', async () => {
    const content = smallContent();
    const bytes = Buffer.from(`\ufeff${PLAN}`, 'utf16le');
    assert.equal((await runAddHere(content, [file('wide.txt', bytes)])).code, 0);
    const source = join(content, 'sources/donge-women-2021');
    assert.ok(readFileSync(join(source, 'original.txt')).equals(bytes));
    assert.equal(readFileSync(join(source, 'donge-women-2021.txt'), 'utf8'), PLAN);
  });

  it('takes a further text of a plan for what it is, under an id of its own', async () => {
    const content = smallContent();
    const [own = ''] = readdirSync(join(content, 'sources/yushu-children-2021')).filter((name) =>
      name.endsWith('.txt'),
    );
    const again = file('again.txt', `${readFileSync(join(content, 'sources/yushu-children-2021', own), 'utf8')}\n`);
    const refused = await runAddHere(content, [again, '--region', '220182']);
    assert.match(
      refused.stderr,
      /yushu-children-2021 is already a plan .*--id yushu-children-2021-2 \| .*请加 --id yushu-children-2021-2\n$/u,
    );
    const { code, stderr } = await runAddHere(content, [again, '--region', '220182', '--id', 'yushu-children-2021-2']);
    assert.equal(code, 0, stderr);
    const { plans } = yaml(content, 'sources/yushu-children-2021-2/source.yaml') as SourceDocument;
    assert.equal(plans[0]?.textOf, 'yushu-children-2021');
  });
});

describe('add refuses in one line, and writes nothing:', () => {
  const untitled = PLAN.slice(PLAN.indexOf('一、指导思想'));
  const cases: {
    what: string;
    args: (content: string) => string[];
    says: RegExp;
    prepare?: (content: string) => void;
  }[] = [
    { what: 'no file', args: () => [], says: /give one file; use npm run add -- FILE/u },
    { what: 'two files', args: () => ['a.txt', 'b.txt'], says: /give one file/u },
    {
      what: 'an unknown option',
      args: () => ['--colour', 'a.txt'],
      says: /Unknown option '--colour'; use npm run add.* \| 没有选项 --colour；用法：npm run add/u,
    },
    { what: 'a missing file', args: () => [join(folder, 'missing.txt')], says: /missing\.txt: no such file/u },
    { what: 'a folder', args: () => [folder], says: /is a folder; give/u },
    { what: 'a pipe', args: () => [pipe()], says: /no regular file/u },
    { what: 'an empty file', args: () => [file('empty.txt', '')], says: /empty\.txt/u },
    { what: 'no plan', args: () => [file('talk.txt', '本报讯：某市儿童发展规划近日印发。')], says: /no plan found/u },
    {
      what: 'an invented county',
      args: () => [file('x.txt', PLAN.replaceAll('东阿县', '某县'))],
      says: /某县.*--region CODE/u,
    },
    {
      what: 'one of several places',
      args: () => [file('y.txt', PLAN.replaceAll('东阿县', '铁西区'))],
      says: /210303.*--region CODE/u,
    },
    { what: 'no title', args: () => [file('z.txt', untitled)], says: /no title.*--region CODE/u },
    { what: 'no code', args: () => [file('a.txt', PLAN), '--region', '37'], says: /--region 37: no code/u },
    { what: 'no id', args: () => [file('a.txt', PLAN), '--id', '东阿'], says: /--id 东阿: an id is/u },
    {
      what: 'a text that is there',
      args: (content) => [join(content, 'sources/yushu-children-2021/003_14267d2696d6d035.txt')],
      says: /is already there as .*sources\/yushu-children-2021.*\(yushu-children-2021\)/u,
    },
    {
      what: 'a link among the sources',
      args: () => [file('a.txt', PLAN)],
      says: /sources\/linked: is a link/u,
      prepare: (content) => symlinkSync(join(content, 'registry'), join(content, 'sources/linked')),
    },
  ];
  for (const { what, args, says, prepare } of cases)
    it(what, async () => {
      const content = smallContent();
      prepare?.(content);
      const before = hashesOf(content);
      const problem = await problemOf(() => addFile(readArguments(args(content)), content));
      assert.match(problem, says);
      assert.equal(problem.trimEnd().split('\n').length, 1, problem);
      assert.deepEqual(hashesOf(content), before);
    });

  function pipe(): string {
    const path = join(folder, 'pipe.txt');
    rmSync(path, { force: true });
    execFileSync('mkfifo', [path]);
    return path;
  }
});

describe('add, interrupted', () => {
  const plan = file('interrupted.txt', PLAN);

  for (const { how, at } of [
    { how: 'throw', at: 1 },
    { how: 'throw', at: 9 },
    { how: 'exit', at: 4 },
  ])
    it(`leaves nothing when write ${String(at)} ends in ${how}`, () =>
      withSmallContent((content) => {
        const before = hashesOf(content);
        const env = { FAIL_AT: String(at), FAIL_HOW: how };
        assert.notEqual(runAdd(content, [plan], env, ['--import', failing]).code, 0);
        assert.deepEqual(hashesOf(content), before);
      }));

  it('waits for another process that is adding', () =>
    withSmallContent((content) => {
      mkdirSync(join(content, '.adding'));
      writeFileSync(join(content, '.adding/journal.json'), JSON.stringify({ document: 'x', process: process.pid }));
      const { code, stderr } = runAdd(content, [plan]);
      assert.equal(code, 1);
      assert.match(stderr, /is adding a document; wait for it/u);
    }));
});
