/** Any PDF: the paragraphs that were set into it come out, and no bytes make the reader throw. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isUnreadable } from '../../src/reading/fileText.ts';
import { readPdf } from '../../src/reading/pdf/readPdf.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { readCorpus } from '../support/corpus.ts';
import { pdfFile } from '../support/files/pdfFile.ts';
import { OFFICIAL, typeset } from '../support/files/typeset.ts';
import { ignoreStrayRejections } from '../support/strayRejections.ts';

const lines = readCorpus()
  .flatMap(({ text }) => text.split(/\r?\n/u))
  .map((line) => withoutBlanks(line))
  .filter((line) => line !== '');
const setting = fc.record({
  left: fc.integer({ min: 50, max: 90 }),
  top: fc.integer({ min: 80, max: 110 }),
  size: fc.integer({ min: 9, max: 16 }),
  width: fc.integer({ min: 400, max: 450 }),
  lines: fc.integer({ min: 12, max: 24 }),
  pitch: fc.constantFrom(1.2, 1.5, 1.75),
  mark: fc.constantFrom({ indent: 2, gap: 0 }, { indent: 2, gap: 1 }),
});

describe('any PDF', () => {
  ignoreStrayRejections();

  it('gives back the paragraphs of a plan, whatever its size and margins', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(lines.length - 60), setting, async (from, { mark, ...others }) => {
        const paragraphs = lines.slice(from, from + 60);
        const pages = typeset(paragraphs, { ...OFFICIAL, ...others, ...mark }).map((words, at) => [
          ...words,
          { text: `— ${at + 1} —`, x: 280, y: 800 },
        ]);
        const result = await readPdf(pdfFile(pages));
        assert.ok(!isUnreadable(result), JSON.stringify(result));
        assert.equal(withoutBlanks(result.text), paragraphs.join(''));
        assert.deepEqual(result.text.split('\n').map(withoutBlanks).slice(0, -1), paragraphs);
      }),
      { numRuns: 25 },
    );
  });

  it('gives a text or a reason when its bytes are damaged', async () => {
    const bytes = pdfFile(typeset(lines.slice(0, 12)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 30 }),
        fc.nat(bytes.length),
        fc.boolean(),
        async (changes, end, cut) => {
          const damaged = bytes.slice(0, cut ? end : bytes.length);
          for (const [at, value] of changes) if (at < damaged.length) damaged[at] = value;
          const result = await readPdf(damaged);
          assert.ok(isUnreadable(result) || result.text !== '');
        },
      ),
      { numRuns: 25 },
    );
  });
});
