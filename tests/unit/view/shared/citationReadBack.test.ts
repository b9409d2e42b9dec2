/** Citations read back by citation-js, which others wrote: every fact arrives in the field it belongs to. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Cite } from '@citation-js/core';
import type { CslEntry } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { citedTitleWithPart } from '../../../../src/naming/citation/work.ts';
import type { CitedWork } from '../../../../src/naming/citation/work.ts';
import { cite, works } from '../../../support/citedWorks.ts';

/** One entry, nothing else. */
function readBack(text: string): CslEntry {
  const { data } = new Cite(text);
  const [entry, ...others] = data;
  assert.ok(entry !== undefined && others.length === 0, text);
  return entry;
}

/** The facts of a work as any reader of its citation must find them. */
function factsOf({ issuer, number, date, ...work }: CitedWork): Record<string, unknown> {
  return {
    title: citedTitleWithPart({ issuer, number, date, ...work }),
    author: issuer ?? undefined,
    number: number ?? undefined,
    issued: date?.split('-').map(Number),
    accessed: [2026, 11, 2],
    URL: `https://zhigui.example${work.path}`,
  };
}

function factsIn({ title, author, number, issued, accessed, URL }: CslEntry): Record<string, unknown> {
  return {
    title,
    author: author?.map(({ family, literal }) => family ?? literal).join(),
    number,
    issued: issued?.['date-parts']?.[0],
    accessed: accessed?.['date-parts']?.[0],
    URL,
  };
}

describe('read back by citation-js', () => {
  for (const form of ['bibtex', 'ris', 'csl-json'] as const) {
    it(`${form}: issuer, number, date and day of reading of every work`, () => {
      const numbered = works.filter(({ number }) => number !== null);
      assert.ok(numbered.length > 300 && numbered.length < works.length);
      for (const work of works) assert.deepEqual(factsIn(readBack(cite(work, form))), factsOf(work), work.id);
    });
    it(`${form}: without script there is no day of reading, and all else is there`, () => {
      for (const work of works.filter((_, at) => at % 50 === 0)) {
        const { accessed, ...facts } = factsIn(readBack(cite(work, form, null)));
        assert.equal(accessed, undefined);
        assert.deepEqual({ ...facts, accessed: [2026, 11, 2] }, factsOf(work));
      }
    });
  }
});
