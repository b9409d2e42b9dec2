/** Folders and files that commands replace, interrupted at every change to the disk: the old, or the new, never between. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findIncomplete, writeFileList } from '../../../scripts/build/fileList.ts';
import { hashesOf } from '../../../scripts/command/fingerprint.ts';
import { readLedger, writeLedger } from '../../../scripts/ledger/ledgerFiles.ts';
import { recoverFolder, writeFiles } from '../../../scripts/write/folder.ts';
import { interruptions, runInterrupted } from '../../support/interrupt.ts';
import type { Interruption } from '../../support/interrupt.ts';

const moduleOf = (path: string): string => JSON.stringify(new URL(`../../../scripts/${path}`, import.meta.url).href);

const REPLACE_FOLDER = `
import { replaceFolder } from ${moduleOf('write/folder.ts')};
replaceFolder(process.env.FOLDER + '/plans', new Map([['a.txt', '新'], ['b/c.txt', '丙']]));
`;

const WRITE_LEDGER = `
import { writeLedger } from ${moduleOf('ledger/ledgerFiles.ts')};
writeLedger(process.env.FOLDER, ['/', '/plans/a/', '/plans/a/#p-1', '/plans/b/', '/new/']);
`;
const SWAP_SITE = `
import { writeFileList } from ${moduleOf('build/fileList.ts')};
import { takePlaceOf, writeFiles } from ${moduleOf('write/folder.ts')};
const site = process.env.FOLDER + '/dist';
writeFiles(site + '.next', new Map([['index.html', '新'], ['data/targets.csv', '1']]));
writeFileList(site + '.next');
takePlaceOf(site, site + '.next');
`;

function makeSite(folder: string, name: string, text: string): void {
  writeFiles(join(folder, name), new Map([['index.html', text]]));
  writeFileList(join(folder, name));
}

const published = ['/', '/plans/a/', '/plans/b/'];

function withFolder<Result>(test: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-interrupted-'));
  try {
    return test(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the code on fresh folders, with each of its changes failing in turn, until it meets no failure. Returns how often. */
function atEveryChange(
  code: string,
  how: Interruption,
  { before, after }: { before: (folder: string) => void; after: (folder: string, at: number) => void },
): number {
  for (let at = 1; ; at += 1) {
    const ended = withFolder((folder) => {
      before(folder);
      const exitCode = runInterrupted(code, { at, how, env: { FOLDER: folder } });
      after(folder, at);
      return exitCode;
    });
    if (ended === 0) return at;
  }
}

for (const how of interruptions) {
  describe(`after a ${how} at any change to the disk`, () => {
    it('a replaced folder is the old one or the new one, once a command has looked at it', () => {
      const times = atEveryChange(REPLACE_FOLDER, how, {
        before: (folder) => {
          mkdirSync(join(folder, 'plans'));
          writeFileSync(join(folder, 'plans/a.txt'), '旧');
        },
        after: (folder, at) => {
          recoverFolder(join(folder, 'plans'));
          const paths = [...hashesOf(join(folder, 'plans')).keys()];
          const isNew = existsSync(join(folder, 'plans/b/c.txt'));
          assert.deepEqual(paths, isNew ? ['a.txt', 'b/c.txt'] : ['a.txt'], `${how} at change ${String(at)}`);
          assert.ok(!existsSync(join(folder, 'plans.previous')));
        },
      });
      assert.ok(times > 7, `only ${String(times)} changes`);
    });

    it('a site put in place of the old one is whole, the old one or the new one', () => {
      const times = atEveryChange(SWAP_SITE, how, {
        before: (folder) => makeSite(folder, 'dist', '旧'),
        after: (folder, at) => {
          recoverFolder(join(folder, 'dist'));
          assert.equal(findIncomplete(join(folder, 'dist')), undefined, `${how} at change ${String(at)}`);
        },
      });
      assert.ok(times > 5, `only ${String(times)} changes`);
    });

    it('the ledger has every address that it had', () => {
      const times = atEveryChange(WRITE_LEDGER, how, {
        before: (folder) => void writeLedger(folder, published),
        after: (folder, at) => {
          const { addresses } = readLedger(folder);
          assert.deepEqual(
            published.filter((address) => !addresses.has(address)),
            [],
            `${how} at change ${String(at)}`,
          );
        },
      });
      assert.ok(times > 5, `only ${String(times)} changes`);
    });
  });
}

describe('a ledger that is written again', () => {
  it('leaves files alone that do not change', () => {
    withFolder((folder) => {
      writeLedger(folder, published);
      const files = readdirSync(join(folder, 'ledger'));
      for (const name of files) assert.ok(!name.endsWith('.next'));
      // A single change, the folder that is there already: no file is written.
      const code = WRITE_LEDGER.replace(/\[.*\]/, JSON.stringify(published));
      assert.equal(runInterrupted(code, { at: 2, how: 'throw', env: { FOLDER: folder } }), 0);
    });
  });
});
