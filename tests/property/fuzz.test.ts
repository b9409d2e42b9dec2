/**
 * Mutated pieces of the source texts: 10,000 runs of the fuzzer with fixed seeds, and tests of the fuzzer
 * itself; `npm run fuzz` runs as many as one likes.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readBases } from '../../scripts/fuzz/bases.ts';
import { fuzz, textOfRun } from '../../scripts/fuzz/runFuzz.ts';
import { fileOfRun, fuzzFiles, readFiles } from '../../scripts/fuzz/fuzzFiles.ts';
import { minimise } from '../../scripts/fuzz/minimise.ts';
import { mutations } from '../../scripts/fuzz/mutations.ts';
import { randomFor } from '../../scripts/fuzz/random.ts';
import { readFile } from '../../src/reading/file/readFile.ts';
import { contentFolder, vocabulary } from '../support/corpus.ts';
import { runScript } from '../support/contentCopy.ts';
import { ignoreStrayRejections } from '../support/strayRejections.ts';

const bases = readBases(contentFolder);

describe('10,000 damaged texts', () => {
  for (const seed of [1, 2, 3, 4]) {
    it(`violate no invariant (seed ${seed})`, () => {
      assert.deepEqual(fuzz({ bases, vocabulary, seed, from: 0, runs: 2500 }), []);
    });
  }
});

describe('2,000 damaged files', () => {
  ignoreStrayRejections();

  for (const seed of [1, 2]) {
    it(`violate no invariant (seed ${seed})`, async () => {
      const files = readFiles(fileURLToPath(new URL('../fixtures/files', import.meta.url)));
      assert.deepEqual(await fuzzFiles({ files, vocabulary, seed, from: 0, runs: 1000 }), []);
    });
  }

  it('are read, refused for a byte, and refused as a whole', async () => {
    const files = readFiles(fileURLToPath(new URL('../fixtures/files', import.meta.url)));
    const results = await Promise.all(
      Array.from({ length: 300 }, (_, run) => fileOfRun(files, 1, run)).map(({ name, bytes }) => readFile(name, bytes)),
    );
    const kinds = new Set(results.map((result) => ('problem' in result ? result.problem : result.format)));
    for (const kind of ['txt', 'md', 'html', 'docx', 'pdf', 'bad-byte', 'damaged', 'not-text', 'empty'])
      assert.ok(kinds.has(kind as 'txt'), kind);
  });
});

describe('the fuzzer', () => {
  it('makes the same text of the same seed and run, and another of any other', () => {
    const texts = [1, 2, 3].map((run) => textOfRun(bases, 7, run));
    assert.deepEqual([textOfRun(bases, 7, 2), textOfRun(bases, 7, 1)], [texts[1], texts[0]]);
    assert.equal(new Set([...texts, textOfRun(bases, 8, 1)]).size, 4);
  });

  it('reaches every kind of text: with items, departments, repairs and traps', () => {
    const texts = Array.from({ length: 500 }, (_, run) => textOfRun(bases, 1, run) ?? '').join('\n');
    for (const pattern of [
      /主要目标/u,
      /牵头单位/u,
      /\0/u,
      /[\ud800-\udbff](?![\udc00-\udfff])/,
      /\u202e/u,
      /\r(?!\n)/u,
      /①/u,
    ]) {
      assert.match(texts, pattern);
    }
  });

  it('makes a few lines of thousands of signs, and none of more than 60,000', () => {
    const longest = Array.from({ length: 1000 }, (_, run) =>
      Math.max(...(textOfRun(bases, 1, run) ?? '').split('\n').map(({ length }) => length)),
    );
    const long = longest.filter((length) => length > 4000).length;
    assert.ok(long >= 2 && long <= 20, String(long));
    assert.ok(Math.max(...longest) > 40_000 && Math.max(...longest) < 60_000);
  });

  for (const [name, mutation] of Object.entries(mutations)) {
    it(`can apply: ${name}`, () => {
      const text = '一、总则\n（一）儿童与健康\n主要目标：\n1.提高，3.5%。\n兒童 （责任单位：市妇联）';
      const changed = Array.from({ length: 50 }, (_, run) => mutation(text, randomFor(1, run))).filter(
        (made) => made !== text,
      );
      assert.ok(changed.length > 0);
      assert.equal(typeof mutation('', randomFor(1, 1)), 'string');
    });
  }

  it('shrinks a text to the part that matters', () => {
    const text = `${'甲乙丙丁\n'.repeat(100)}错${'戊己\n'.repeat(100)}误${'庚'.repeat(100)}`;
    assert.equal(
      minimise(text, (candidate) => /错[^]*误/u.test(candidate)),
      '错误',
    );
  });

  it('runs from the command line, and reports invalid arguments', () => {
    const { code, stdout } = runScript('fuzz.ts', ['--runs', '20', '--seed', '5']);
    assert.equal(code, 0);
    assert.match(stdout, /^Seed 5, 20 runs from 0\n\d+ runs\/s, 0 findings\n$/u);
    for (const args of [['--runs', 'many'], ['--runs', '-1'], ['--speed', '9'], ['corpus']]) {
      const bad = runScript('fuzz.ts', args);
      assert.deepEqual([bad.code, bad.stdout, bad.stderr.trimEnd().split('\n').length], [1, '', 1]);
    }
  });
});
