/** Further texts of a plan in the catalogue: an impossible one is rejected with file, field and remedy. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SourceDocument } from '../../../src/model/catalogue.ts';
import { checkTextOf } from '../../../scripts/ingest/checkTextOf.ts';

function document(id: string, textOf?: string, region = '371500'): SourceDocument {
  const plan = { id, code: id.slice(0, 5), lines: [1, 9] satisfies [number, number], title: null, displayTitle: id };
  const plans = [textOf === undefined ? plan : { ...plan, textOf }];
  return { id, file: `${id}.txt`, sha256: '0'.repeat(64), region, issued: null, plans };
}

describe('another text of a plan', () => {
  it('may name a plan of its region, in any document', () => {
    checkTextOf('content', [document('other', 'main'), document('main')]);
  });

  const rows: [string, SourceDocument[], string][] = [
    ['a plan nobody has', [document('other', 'gone')], 'gone is no plan of the catalogue'],
    ['itself', [document('other', 'other')], 'other is itself another text'],
    ['another text', [document('main'), document('b', 'main'), document('c', 'b')], 'b is itself another text'],
    [
      'a plan of elsewhere',
      [document('main', undefined, '210303'), document('b', 'main')],
      'main is a plan of another region',
    ],
  ];
  for (const [name, documents, reason] of rows) {
    it(`may not name ${name}`, () => {
      const file = /content\/sources\/(?:other|b|c)\/source\.yaml: field plans\.0\.textOf: /;
      assert.throws(
        () => checkTextOf('content', documents),
        (error: Error) => file.test(error.message) && error.message.includes(reason),
      );
    });
  }
});
