/** The committed content is exactly the output of the sources; a difference is reported by name. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compareContent } from '../../scripts/ingest/compareContent.ts';
import { readFolder } from '../../scripts/write/folder.ts';
import { composeCommitted } from '../support/composed.ts';
import { contentFolder } from '../support/corpus.ts';

const { files } = composeCommitted();

describe('content/plans', () => {
  it('is exactly the output of the sources', () => {
    assert.deepEqual(compareContent(readFolder(join(contentFolder, 'plans')), files), []);
  });

  it('is reported when it differs: gained, lost and changed goals, departments and files are named', () => {
    const path = 'liaocheng-children-2021/plan.json';
    const plan = JSON.parse(files.get(path) ?? '') as { domains: { goals: { text: string; leads: unknown[] }[] }[] };
    const [first, second] = plan.domains[0]?.goals ?? [];
    assert.ok(first !== undefined && second !== undefined);
    first.text += '。';
    second.leads = [];
    plan.domains[1]?.goals.pop();
    const committed = new Map(files).set(path, JSON.stringify(plan));
    committed.delete('yushu-children-2021/health.mdx');
    assert.deepEqual(compareContent(committed, files), [
      'changed goal liaocheng-children-2021/health/goal-1',
      'gained goal liaocheng-children-2021/safety/goal-8',
      'changed departments of liaocheng-children-2021/health/goal-2',
      'gained departments of liaocheng-children-2021/safety/goal-8',
      'gained file yushu-children-2021/health.mdx',
    ]);
  });
});
