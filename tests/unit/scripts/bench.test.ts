/** The bench: its output and its rejections. People judge its figures, no test does. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { benchGrowth } from '../../../scripts/bench/parseGrowth.ts';
import { shapesOf } from '../../../scripts/bench/growingTexts.ts';
import { formatColumns } from '../../../scripts/bench/textTable.ts';
import { parseDocument } from '../../../src/parser/parseDocument.ts';
import { vocabulary } from '../../support/corpus.ts';
import { runScript } from '../../support/contentCopy.ts';

describe('bench', () => {
  it('prints names to the left and numbers to the right', () => {
    const rows = [
      ['text', 'ms'],
      ['corpus', 5],
      ['a', '12.5'],
    ];
    assert.equal(formatColumns(rows), 'text      ms\ncorpus     5\na       12.5');
  });

  it('has shapes that grow and that parse', () => {
    for (const [name, shape] of Object.entries(shapesOf('一、总则\n'))) {
      assert.ok(shape(10).length > 5 * shape(1).length, name);
      if (shape(1).length < 100_000) parseDocument(shape(1), vocabulary);
    }
  });

  it('measures speed and ratio at three scales', () => {
    const { megabytes, speeds, ratios } = benchGrowth((times) => '一、总则\n'.repeat(times), vocabulary);
    assert.ok(megabytes > 0);
    assert.deepEqual([speeds.length, ratios.length, ratios[0]], [3, 3, 1]);
  });

  it('refuses a bench that does not exist', () => {
    const { code, stdout, stderr } = runScript('bench.ts', ['search-speed']);
    assert.deepEqual([code, stdout, stderr.trimEnd().split('\n').length], [1, '', 1]);
    assert.match(stderr, /parse, ingest, kinship/u);
  });
});
