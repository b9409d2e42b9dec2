/**
 * The query regression file: the hits of some hundred and fifty queries, by the built index and by a scan of all texts,
 * in tests/corpus/queries/hits.txt for reviewers. It shows every effect of a change of content or search.
 */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Query } from '../../src/search/query/query.ts';
import { expectFile } from '../support/expectations.ts';
import { buildTestIndex } from '../unit/search/builtIndex.ts';
import type { BuiltIndex } from '../unit/search/builtIndex.ts';
import { askedQueries, toQuery } from './queries/asked.ts';

const expected = fileURLToPath(new URL('queries/hits.txt', import.meta.url));

let index: BuiltIndex;
before(async () => {
  index = await buildTestIndex();
});

test('every query finds the same as a scan, with the committed number of hits', async () => {
  const engine = await index.open();
  const blocks: string[] = [];
  for (const [why, queries] of Object.entries(askedQueries)) {
    const lines: string[] = [];
    for (const asked of queries) {
      const query = toQuery(asked);
      const { ids } = await engine.find(query);
      assert.equal(ids.length, scanned(query).length, `${why}: ${asked}`);
      lines.push(`${String(ids.length).padStart(5)}  ${asked}`);
    }
    blocks.push(`# ${why}\n${lines.join('\n')}\n`);
  }
  expectFile(expected, blocks.join('\n'));
});

/** The same by a scan, with the filters checked against the addresses. */
function scanned({ terms, filters }: Query): string[] {
  const scan = filters.plan === undefined ? index.scan : index.scanTexts;
  return scan(terms).filter((address) => {
    const kind = /\/(goal|measure)-[^/]+\/$/.exec(address)?.[1] ?? 'text';
    const plan = address.split('/')[2] ?? '';
    return (filters.kind ?? [kind]).includes(kind) && (filters.plan ?? [plan]).includes(plan);
  });
}
