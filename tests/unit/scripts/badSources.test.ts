/** Folders of sources that cannot be taken as they are: one line with the folder and the remedy; nothing written. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { hashesOf } from '../../../scripts/command/fingerprint.ts';
import { edit, withSmallContent } from '../../support/contentCopy.ts';
import { runIngest } from '../../support/runHere.ts';

/** Puts a draft beside the text of 榆树市, right but for what is given. */
function writeDraft(copy: string, department: Record<string, string>, region: Record<string, string> = {}): void {
  const entry = { id: 'yushu/taxation', name: '市税务局', kind: 'government', function: 'taxation', aliases: [] };
  const draft = {
    region: { code: '220182', slug: 'yushu', name: '榆树市', shortName: '榆树', province: '吉林省', ...region },
    departments: [{ ...entry, ...department }],
  };
  writeFileSync(join(copy, 'sources/yushu-children-2021/registry.yaml'), JSON.stringify(draft));
}

describe('ingest refuses, and changes nothing:', () => {
  const cases: [string, (copy: string) => void, string[]][] = [
    [
      'an empty folder among the sources',
      (copy) => mkdirSync(join(copy, 'sources/empty')),
      ['sources/empty', 'is empty', 'remove the folder'],
    ],
    [
      'a folder that is a link, whose plan would otherwise be taken for removed',
      (copy) => {
        renameSync(join(copy, 'sources/yushu-children-2021'), join(copy, 'elsewhere'));
        symlinkSync(join(copy, 'elsewhere'), join(copy, 'sources/yushu-children-2021'));
      },
      ['sources/yushu-children-2021', 'is a link', 'put the folder itself there'],
    ],
    [
      'a pipe for a source.yaml, without waiting for it',
      (copy) => {
        rmSync(join(copy, 'sources/yushu-children-2021/source.yaml'));
        execFileSync('mkfifo', [join(copy, 'sources/yushu-children-2021/source.yaml')]);
      },
      ['yushu-children-2021/source.yaml', 'no regular file'],
    ],
    [
      'a file in the place of a registry folder',
      (copy) => {
        rmSync(join(copy, 'registry/departments'), { recursive: true });
        writeFileSync(join(copy, 'registry/departments'), '');
      },
      ['registry/departments', 'there is no such folder'],
    ],
    [
      'no folder of departments',
      (copy) => rmSync(join(copy, 'registry/departments'), { recursive: true }),
      ['registry/departments', 'there is no such folder'],
    ],
    [
      'a folder in the place of a registry file',
      (copy) => {
        rmSync(join(copy, 'registry/topics.yaml'));
        mkdirSync(join(copy, 'registry/topics.yaml'));
      },
      ['registry/topics.yaml', 'no regular file'],
    ],
    [
      'a link to nothing in the place of a registry file',
      (copy) => {
        rmSync(join(copy, 'registry/topics.yaml'));
        symlinkSync(join(copy, 'nowhere'), join(copy, 'registry/topics.yaml'));
      },
      ['registry/topics.yaml', 'no such file'],
    ],
    [
      'a registry file of 40 MB, without reading it',
      (copy) => truncateSync(join(copy, 'registry/topics.yaml'), 40_000_000),
      ['registry/topics.yaml', 'has 40000000 bytes'],
    ],
    [
      'a pipe for a draft, without waiting for it',
      (copy) => execFileSync('mkfifo', [join(copy, 'sources/yushu-children-2021/registry.yaml')]),
      ['yushu-children-2021/registry.yaml', 'no regular file'],
    ],
    [
      'one text in two folders',
      (copy) => {
        cpSync(join(copy, 'sources/yushu-children-2021'), join(copy, 'sources/again'), { recursive: true });
        edit(join(copy, 'sources/again/source.yaml'), 'id: yushu-children-2021\nfile', 'id: again\nfile');
      },
      ['field sha256', 'holds the same text', 'remove one'],
    ],
    [
      'an original that was touched',
      (copy) => {
        const folder = join(copy, 'sources/yushu-children-2021');
        writeFileSync(join(folder, 'original.html'), '<p>规划</p>');
        const entry = `original: { file: original.html, sha256: '${'0'.repeat(64)}', name: 规划.html }\n`;
        appendFileSync(join(folder, 'source.yaml'), entry);
      },
      ['field original.sha256', 'restore'],
    ],
    [
      'a draft of a department with an unknown function',
      (copy) => writeDraft(copy, { function: 'taxes' }),
      ['yushu-children-2021/registry.yaml', 'function taxes of yushu/taxation'],
    ],
    [
      'a draft of a region under the slug of another',
      (copy) => writeDraft(copy, {}, { code: '371524', name: '东阿县' }),
      ['yushu-children-2021/registry.yaml', 'is already the region 220182'],
    ],
  ];
  for (const [what, spoil, says] of cases)
    it(what, () =>
      withSmallContent((copy) => {
        spoil(copy);
        const before = hashesOf(join(copy, 'plans'));
        const { code, stderr } = runIngest(copy);
        assert.equal(code, 1);
        assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
        for (const words of says) assert.ok(stderr.includes(words), stderr);
        assert.match(stderr, / \| [^|]*\p{Script=Han}[^|]*；[^|]*\n$/u);
        assert.deepEqual(hashesOf(join(copy, 'plans')), before);
      }),
    );
});
