/** Which of Node's tests share a process: every file runs, once, and what needs a process for itself has one. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { describe, it } from 'node:test';
import { toNodeGroups } from '../../../scripts/test/nodeGroups.ts';

describe('the processes of the tests', () => {
  const rows: { why: string; files: string[]; names: string[] }[] = [
    {
      why: 'the files of a room share one, in folders below it too',
      files: ['tests/unit/view/a.test.ts', 'tests/unit/view/plan/b.test.ts', 'tests/unit/text/c.test.ts'],
      names: ['tests/unit/view', 'tests/unit/text'],
    },
    {
      why: 'so do those of a part without rooms',
      files: ['tests/charts/a.test.ts', 'tests/charts/b.test.ts'],
      names: ['tests/charts'],
    },
    {
      why: 'what starts other processes runs alone, by the beginning of its name',
      files: [
        'tests/unit/scripts/badInput.test.ts',
        'tests/unit/scripts/bom.test.ts',
        'tests/unit/scripts/stage.test.ts',
      ],
      names: ['tests/unit/scripts/badInput.test.ts', 'tests/unit/scripts'],
    },
    {
      why: 'so does a file that is named, beside others of its folder that share one; what takes longest comes first',
      files: ['tests/unit/parser/a.test.ts', 'tests/unit/parser/hostileSize.test.ts', 'tests/unit/parser/z.test.ts'],
      names: ['tests/unit/parser/hostileSize.test.ts', 'tests/unit/parser'],
    },
  ];
  for (const { why, files, names } of rows) {
    it(why, () => {
      assert.deepEqual(
        toNodeGroups(files).map(({ name }) => name),
        names,
      );
    });
  }

  it('every file runs, once', () => {
    const files = globSync('tests/**/*.test.ts').sort();
    assert.ok(files.length > 0);
    assert.deepEqual(
      toNodeGroups(files)
        .flatMap((group) => group.files)
        .sort(),
      files,
    );
  });
});
