/** YAML that cannot be taken as it is: one line with place and remedy, in both languages, and no waiting. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { z } from 'zod';
import { InputError, formatProblem } from '../../../scripts/command/inputError.ts';
import { readCatalogue } from '../../../scripts/read/readCatalogue.ts';
import { readYaml } from '../../../scripts/read/readYaml.ts';

const root = mkdtempSync(join(tmpdir(), 'zhigui-yaml-'));
after(() => rmSync(root, { recursive: true }));

function problemOf(run: () => unknown): InputError {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof InputError);
    return error;
  }
  throw new Error('nothing was refused');
}

const cases: { is: string; make: (path: string) => void; says: RegExp; zh: RegExp }[] = [
  {
    is: '40 MB, refused by size without being read',
    make: (path) => {
      writeFileSync(path, '');
      truncateSync(path, 40_000_000);
    },
    says: /has 40000000 bytes/,
    zh: /有 40000000 字节/,
  },
  {
    is: 'a pipe, which would be waited for',
    make: (path) => execFileSync('mkfifo', [path]),
    says: /is no regular file/,
    zh: /不是普通文件/,
  },
  { is: 'no file', make: () => undefined, says: /no such file/, zh: /没有这个文件/ },
  { is: 'no YAML', make: (path) => writeFileSync(path, 'a: [1'), says: /not valid YAML/, zh: /不是合格的 YAML/ },
  { is: 'a wrong field', make: (path) => writeFileSync(path, 'a: x\n'), says: /field a: /, zh: /字段 a 不合格/ },
];

for (const { is, make, says, zh } of cases)
  it(`${is}: one line in both languages`, () => {
    const path = join(root, `${is}.yaml`);
    make(path);
    const problem = problemOf(() => readYaml(path, z.object({ a: z.number() })));
    const [english, chinese] = [formatProblem(problem, 'en'), formatProblem(problem, 'zh')];
    for (const line of [english, chinese]) {
      assert.equal(line.trimEnd().split('\n').length, 1);
      assert.ok(line.startsWith(`${path}:`));
      assert.match(line, says);
      assert.match(line, zh);
    }
    assert.ok(chinese.search(zh) < chinese.search(/ \| /) && english.search(zh) > english.search(/ \| /));
  });

it('the catalogue says its faults in both languages too', () => {
  mkdirSync(join(root, 'content/sources/empty'), { recursive: true });
  const line = formatProblem(
    problemOf(() => readCatalogue(join(root, 'content'))),
    'zh',
  );
  assert.match(line, /sources\/empty: 是空文件夹.* \| is empty/);
});
