/** What the page says of the numbers that it lists. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatStatus } from '../../../../src/islands/search/searchWording.ts';
import type { NumberList } from '../../../../src/search/answer/numberRows.ts';
import type { Results } from '../../../../src/search/answer/results.ts';
import { emptyQuery } from '../../../../src/search/query/query.ts';

function sayNumbers(numbers: NumberList): string {
  const results: Pick<Results, 'numbers'> = { numbers };
  return formatStatus({ ...emptyQuery, terms: '托位' }, results as Results);
}

test('plans whose numbers are not listed are counted, and a place is asked for', () => {
  const none: NumberList = { matched: 'exact', understood: null, rows: [], plansLeftOut: 0 };
  assert.equal(sayNumbers(none), '各部规划没有关于“托位”的数。');
  assert.equal(
    sayNumbers({ ...none, plansLeftOut: 676 }),
    '前 24 部规划没有关于“托位”的数。还有 676 部规划没有列，请先选地方。',
  );
});
