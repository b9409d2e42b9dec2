/** Hostile files: the commands exit with 0 or 1, print at most one line on standard error, and change nothing else. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { edit, runScript, withSmallContent } from '../../support/contentCopy.ts';
import type { Run } from '../../support/contentCopy.ts';
import { runIngest, runParse } from '../../support/runHere.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhigui-hostile-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const GOAL = '一、发展领域、主要目标和策略措施\n（一）儿童与健康\n主要目标：\n1.提高';

async function parse(name: string, content: string | Uint8Array): Promise<Run> {
  const path = join(folder, name);
  writeFileSync(path, content);
  try {
    return await runParse([path]);
  } finally {
    rmSync(path);
  }
}

describe('parse', () => {
  const refused: [string, string | Uint8Array, RegExp][] = [
    ['more bytes than any plan has', '7'.repeat(33_000_000), /33000000 bytes/u],
    ['more lines than any plan has', `${GOAL}${'某\n'.repeat(300_000)}`, /lines and numbered places/u],
    ['more numbered places in one line', `${GOAL}${'某。（1）'.repeat(300_000)}`, /lines and numbered places/u],
    [
      'more names than any list has',
      `${GOAL}。（牵头单位：${'市、'.repeat(1_000_000)}）`,
      /lines and numbered places/u,
    ],
    ['30 MB of digits and nothing else', '7'.repeat(30_000_000), /no plan found/u],
    ['bytes that are no characters', Buffer.concat([Buffer.from(GOAL), Buffer.alloc(100_000, 0xff)]), /not a text/u],
    ['NUL in it', `${GOAL}\0`, /line 4: the byte at offset \d+ \(0x00\) is damaged/u],
  ];
  for (const [name, content, says] of refused) {
    it(`refuses a file with ${name}, in one line`, async () => {
      const { code, stdout, stderr } = await parse('refused.txt', content);
      assert.deepEqual([code, stdout, stderr.trimEnd().split('\n').length], [1, '', 1], stderr.slice(0, 500));
      assert.match(stderr, says);
    });
  }

  it('refuses what is no regular file', async () => {
    assert.match((await runParse(['/dev/zero'])).stderr, /^\/dev\/zero: is no regular file[^\n]*\n$/u);
  });

  const read: [string, string][] = [
    ['a goal of 10 MB of digits', `${GOAL}${'7'.repeat(10_000_000)}。`],
    ['100,000 nested parentheses', `${GOAL}${'（'.repeat(100_000)}${'）'.repeat(100_000)}`],
    ['a million bidi controls', `${GOAL}${'\u202e\u2066'.repeat(500_000)}`],
    ['100,000 targets in one goal', `${GOAL}${'某率达到95%以上，'.repeat(100_000)}`],
    [
      'code, markup and names of prototypes',
      `${GOAL}{process.exit()}\n__proto__ <script> !!js/function ../../x\nimport x from "y"`,
    ],
  ];
  for (const [name, content] of read) {
    it(`reads ${name}`, async () => {
      const { code, stdout, stderr } = await parse('read.txt', content);
      assert.deepEqual([code, stderr], [0, '']);
      const { plans } = JSON.parse(stdout) as { plans: { domains: { goals: { text: string }[] }[] }[] };
      const expected = content.slice(content.indexOf('1.') + 2).replaceAll('\n', '');
      assert.equal(plans[0]?.domains[0]?.goals[0]?.text, expected);
    });
  }

  it('passes a terminal no control sequence, and GitHub no second annotation', async () => {
    const path = join(folder, 'a,b.txt');
    writeFileSync(path, `${GOAL}（\u001b[31m\u009b某\u202e某with某::error::某%0A。\n\n— 1 —\n`);
    const text = (await runParse([path, '--format', 'text'])).stdout;
    assert.match(text, /（\ufffd\[31m/u);
    assert.doesNotMatch(text, /[\u001b\u009b\u202e]/u);
    const github = (await runParse([path, '--format', 'github'])).stdout.trimEnd().split('\n');
    assert.ok(github.length >= 3);
    for (const line of github) assert.match(line, /^::(?:notice|warning) file=[^,:]*a%2Cb\.txt,line=\d+,/u);
    rmSync(path);
  });

  it('writes nothing, and treats a file name as a name only', () => {
    const names = readdirSync(folder);
    const path = join(folder, '--format; touch $(id) `id`.txt');
    writeFileSync(path, `${GOAL}。`);
    assert.equal(runScript('parse.ts', [path]).code, 0);
    rmSync(path);
    assert.deepEqual(readdirSync(folder), names);
  });
});

describe('ingest refuses', () => {
  const yaml = 'sources/yushu-children-2021/source.yaml';
  const cases: [string, string, string][] = [
    ['a plan id that is a path', 'id: yushu-children-2021\n    code', 'id: ../../yushu\n    code'],
    ['a plan id with the name of a prototype', 'id: yushu-children-2021\n    code', 'id: __proto__\n    code'],
    ['a document id that is a path', 'id: yushu-children-2021\nfile', 'id: ../yushu-children-2021\nfile'],
    ['a file outside its folder', 'file: ', 'file: ../../../'],
    ['a tag that would make code', 'file: ', 'file: !!js/function '],
    ['a key that would change a prototype', 'plans:', '__proto__: { polluted: true }\nplans:'],
    ['aliases that grow without bound', 'plans:', `${laughs()}plans:`],
  ];
  for (const [name, from, to] of cases) {
    it(name, () =>
      withSmallContent((copy) => {
        edit(join(copy, yaml), from, to);
        const { code, stderr } = runIngest(copy);
        const complaint = stderr.split('\n').filter((line) => line.includes('source.yaml'));
        assert.deepEqual([code, complaint.length], [1, 1], stderr.slice(0, 500));
        assert.ok(!/^\s+at /mu.test(stderr), 'no stack trace');
        assert.ok(!existsSync(join(copy, 'yushu')) && !existsSync(join(copy, '..', 'yushu')));
      }),
    );
  }
});

/** Ten lists, each ten times the previous one: ten thousand million values when expanded. */
function laughs(): string {
  const lines = ['a0: &a0 [ha]'];
  for (let at = 1; at <= 10; at += 1)
    lines.push(
      `a${at}: &a${at} [${Array(10)
        .fill(`*a${at - 1}`)
        .join(', ')}]`,
    );
  return `${lines.join('\n')}\n`;
}
