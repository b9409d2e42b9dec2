/** The days on which plans were published and changed. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { dateInChina, readEditions, undatedPlans, writeEditions } from '../../../scripts/ledger/editions.ts';

function writePlan(content: string, id: string, text: string): void {
  mkdirSync(join(content, 'plans', id), { recursive: true });
  writeFileSync(join(content, 'plans', id, 'plan.json'), text);
}

it('a plan keeps the day it was added, and is dated anew when its files change', () => {
  const content = mkdtempSync(join(tmpdir(), 'zhigui-editions-'));
  try {
    mkdirSync(join(content, 'ledger'));
    writePlan(content, 'a', '{}');
    writePlan(content, 'b', '{}');
    assert.deepEqual(undatedPlans(content), ['a', 'b']);
    writeEditions(content, '2026-12-01');
    writePlan(content, 'b', '{"id":"b"}');
    rmSync(join(content, 'plans/a'), { recursive: true });
    assert.deepEqual(undatedPlans(content), ['b']);
    writeEditions(content, '2026-12-09');
    writeEditions(content, '2026-12-31');
    const days = Object.entries(readEditions(content)).map(([id, { added, changed }]) => [id, added, changed]);
    assert.deepEqual(days, [
      ['a', '2026-12-01', '2026-12-01'],
      ['b', '2026-12-01', '2026-12-09'],
    ]);
  } finally {
    rmSync(content, { recursive: true });
  }
});

it('a day is that in China', () => {
  assert.equal(dateInChina(new Date('2026-11-30T16:00:00Z')), '2026-12-01');
  assert.equal(dateInChina(new Date('2026-11-30T15:59:59Z')), '2026-11-30');
});
