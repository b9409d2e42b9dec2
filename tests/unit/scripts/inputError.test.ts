/** Errors of commands: one line, in both languages, the terminal's first. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readCommandLine } from '../../../scripts/command/commandLine.ts';
import {
  InputError,
  formatProblem,
  inBothLanguages,
  inPlace,
  toInputError,
} from '../../../scripts/command/inputError.ts';

function lineOf(error: unknown, language: 'en' | 'zh'): string {
  const told = toInputError(error);
  return told instanceof InputError ? formatProblem(told, language) : assert.fail(String(error));
}

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return assert.fail('nothing was thrown');
}

describe('a line about bad input', () => {
  const words = { en: 'give one file', zh: '请给一个文件' };
  const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', path: '/x/plan.txt' });
  const arguments_ = (args: string[]): unknown =>
    thrownBy(() => readCommandLine('npm run x', { args, options: { id: { type: 'string' } } }));
  const rows: { what: string; error: unknown; en: string; zh: string }[] = [
    {
      what: 'of a place',
      error: inPlace('a.txt', words),
      en: 'a.txt: give one file | 请给一个文件\n',
      zh: 'a.txt: 请给一个文件 | give one file\n',
    },
    {
      what: 'of the command',
      error: inBothLanguages(words),
      en: 'give one file | 请给一个文件\n',
      zh: '请给一个文件 | give one file\n',
    },
    {
      what: 'of a permission',
      error: denied,
      en: '/x/plan.txt: may not be read or written; check its permissions | 没有读写它的权限；请检查权限\n',
      zh: '/x/plan.txt: 没有读写它的权限；请检查权限 | may not be read or written; check its permissions\n',
    },
    {
      what: 'of a path through a file',
      error: thrownBy(() => readFileSync(new URL('package.json/x', new URL('../../../', import.meta.url)))),
      en: `${new URL('../../../package.json/x', import.meta.url).pathname}: a part of the path is no folder; check the path | 路径中有一段不是文件夹；请检查路径\n`,
      zh: `${new URL('../../../package.json/x', import.meta.url).pathname}: 路径中有一段不是文件夹；请检查路径 | a part of the path is no folder; check the path\n`,
    },
    {
      what: 'of an unknown option',
      error: arguments_(['--colour']),
      en: "Unknown option '--colour'; use npm run x | 没有选项 --colour；用法：npm run x\n",
      zh: "没有选项 --colour；用法：npm run x | Unknown option '--colour'; use npm run x\n",
    },
    {
      what: 'of an option without its value',
      error: arguments_(['--id']),
      en: "Option '--id <value>' argument missing; use npm run x | 选项 --id 的值不对，或者缺了；用法：npm run x\n",
      zh: "选项 --id 的值不对，或者缺了；用法：npm run x | Option '--id <value>' argument missing; use npm run x\n",
    },
    {
      what: 'of an argument too many',
      error: arguments_(['a']),
      en: "Unexpected argument 'a'; use npm run x | 不要参数 a；用法：npm run x\n",
      zh: "不要参数 a；用法：npm run x | Unexpected argument 'a'; use npm run x\n",
    },
  ];
  for (const { what, error, en, zh } of rows)
    it(what, () => {
      assert.deepEqual([lineOf(error, 'en'), lineOf(error, 'zh')], [en, zh]);
    });

  it('is not made of an error of the program', () => {
    const error = new TypeError('x is undefined');
    assert.equal(toInputError(error), error);
  });
});
