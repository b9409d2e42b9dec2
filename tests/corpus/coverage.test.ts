/** Losslessness: nothing of a source is lost, doubled or altered on the way to the plan model. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Slice } from '../../src/model/position.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { sourcePath } from '../../scripts/read/readCatalogue.ts';
import { readCorpus } from '../support/corpus.ts';
import { proveCoverage } from '../support/coverage.ts';

const corpus = readCorpus();

describe('every source text', () => {
  for (const { document, text, tree, plans } of corpus) {
    it(`${document.id}: is, byte for byte, the text that was received`, () => {
      const bytes = readFileSync(sourcePath(document));
      assert.equal(createHash('sha256').update(bytes).digest('hex'), document.sha256);
      assert.ok(Buffer.from(text, 'utf8').equals(bytes));
    });

    it(`${document.id}: has every non-blank character in exactly one run of the tree`, () => {
      assert.equal(proveCoverage(text, tree), withoutBlanks(text).length);
    });

    it(`${document.id}: gives item texts that are slices of it`, () => {
      for (const entry of plans.flatMap(textsOf)) {
        const cut = entry.slices.map(({ offset, length }) => text.slice(offset, offset + length)).join('');
        assert.equal(entry.text, cut);
        for (const { line, column, offset } of entry.slices) assert.deepEqual(placeOf(text, offset), [line, column]);
      }
    });
  }
});

function textsOf({ parts, domains }: (typeof corpus)[number]['plans'][number]): { text: string; slices: Slice[] }[] {
  return [
    ...parts.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs)),
    ...domains.flatMap(({ paragraphs, goals, measures }) => [...paragraphs, ...goals, ...measures]),
  ];
}

function placeOf(text: string, offset: number): [number, number] {
  const before = text.slice(0, offset).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}
