/** Which tests `npm test -- PART` runs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toTestRun } from '../../../scripts/test/parts.ts';
import { runScript } from '../../support/contentCopy.ts';

const text = 'tests/unit/text/fold.test.ts';
const names = 'tests/unit/naming/names.test.ts';
const corpus = 'tests/corpus/counts.test.ts';
const search = 'tests/site/search.spec.ts';
const searchStates = 'tests/site/searchStates.spec.ts';
const files = [text, names, corpus, search, searchStates];

describe('npm test', () => {
  const rows: { why: string; parts: string[]; node: string[]; site: string[]; buildsTwice: boolean }[] = [
    {
      why: 'runs everything without a part',
      parts: [],
      node: [text, names, corpus],
      site: [search, searchStates],
      buildsTwice: true,
    },
    { why: 'runs a folder', parts: ['unit'], node: [text, names], site: [], buildsTwice: false },
    { why: 'runs a folder in a folder', parts: ['unit/text'], node: [text], site: [], buildsTwice: false },
    {
      why: 'runs a file, and none whose name only begins so',
      parts: ['site/search'],
      node: [],
      site: [search],
      buildsTwice: false,
    },
    { why: 'runs a file by its path', parts: [text], node: [text], site: [], buildsTwice: false },
    {
      why: 'runs several parts, each file once',
      parts: ['corpus', 'unit', 'unit/text/'],
      node: [text, names, corpus],
      site: [],
      buildsTwice: false,
    },
    { why: 'runs the two builds alone', parts: ['build'], node: [], site: [], buildsTwice: true },
  ];
  for (const { why, parts, node, site, buildsTwice } of rows)
    it(why, () => assert.deepEqual(toTestRun(parts, files), { nodeFiles: node, siteFiles: site, buildsTwice }));

  it('refuses a part that names nothing, in one line that lists the parts', () => {
    for (const part of ['uni', 'unit/te', 'unit/text/fold.ts', '']) {
      const problem = toTestRun(['unit', part], files);
      assert.ok(typeof problem === 'string');
      assert.match(
        problem,
        new RegExp(`^npm test: no part ${RegExp.escape(part)}; the parts are corpus, site, unit, [^\\n]*$`, 'u'),
      );
    }
  });

  it('exits with 1 and one line for an unknown part or option', () => {
    for (const [args, says] of [
      [['nowhere'], /^npm test: no part nowhere; [^\n]+\n$/u],
      [['--nothing'], /^Unknown option '--nothing'; use npm test [^\n]+\n$/u],
      [['--update', 'site'], /^npm test: [^\n]+\n$/u],
    ] as const) {
      const { code, stdout, stderr } = runScript('test.ts', [...args]);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, says);
    }
  });
});
