/** Further texts of a plan in the catalogue: an impossible one is rejected with file, field and remedy. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTextOf } from '../../../scripts/ingest/checkTextOf.ts';
import type { CataloguedDocument } from '../../../scripts/read/readCatalogue.ts';

function document(id: string, textOf?: string, region = '371500'): CataloguedDocument {
  const plan = { id, code: id.slice(0, 5), lines: [1, 9] satisfies [number, number], title: null, displayTitle: id };
  const plans = [textOf === undefined ? plan : { ...plan, textOf }];
  const folder = `content/sources/${id}`;
  return { id, folder, file: `${id}.txt`, sha256: '0'.repeat(64), region, issued: null, plans };
}

/** Where there is nothing to remark. */
function unheard(line: string): void {
  assert.equal(line, '');
}

describe('another text of a plan', () => {
  it('may name a plan of its region, in any document', () => {
    const documents = [document('other', 'main'), document('main')];
    assert.deepEqual(checkTextOf(documents, unheard), documents);
  });

  it('is a plan of its own, with a remark, while its plan is taken away', () => {
    const remarks: string[] = [];
    const [checked] = checkTextOf([document('other', 'gone')], (line) => remarks.push(line));
    assert.deepEqual(checked, document('other'));
    assert.match(
      remarks.join('\n'),
      /^content\/sources\/other\/source\.yaml: field plans\.0\.textOf: gone is not here;/u,
    );
  });

  const rows: [string, CataloguedDocument[], string][] = [
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
        () => checkTextOf(documents, unheard),
        (error: Error) => file.test(error.message) && error.message.includes(reason),
      );
    });
  }
});
