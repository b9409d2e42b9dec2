/** A staged addition, interrupted at every write in turn: the content is as before, or as after, never between. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { hashesOf } from '../../../scripts/command/fingerprint.ts';
import { recover } from '../../../scripts/ingest/stage.ts';
import { interruptions, runInterrupted } from '../../support/interrupt.ts';
import type { Interruption } from '../../support/interrupt.ts';

const stage = new URL('../../../scripts/ingest/stage.ts', import.meta.url).href;

/** What add does on the disk, and nothing else. */
const ADDITION = `
import { commitStage, recover, stageDocument } from ${JSON.stringify(stage)};
const content = process.env.CONTENT;
process.on('exit', () => recover(content));
recover(content);
stageDocument(content, 'new', new Map([['a.txt', '文'], ['source.yaml', 'id: new']]));
commitStage(content, 'new', new Map([['new/plan.json', '{}'], ['old/plan.json', '{"kin": 1}'], ['words.json', '[1]']]));
`;

function withContent(test: (content: string) => void): void {
  const content = mkdtempSync(join(tmpdir(), 'zhigui-stage-'));
  try {
    for (const path of ['sources/old/source.yaml', 'plans/old/plan.json', 'plans/words.json']) {
      mkdirSync(join(content, path, '..'), { recursive: true });
      writeFileSync(join(content, path), path);
    }
    test(content);
  } finally {
    rmSync(content, { recursive: true });
  }
}

/** The exit code, null for a process that was killed. */
function add(content: string, at: number, how: Interruption): number | null {
  return runInterrupted(ADDITION, { at, how, env: { CONTENT: content } });
}

describe('an addition', () => {
  const states: Record<'before' | 'after', Map<string, string>> = { before: new Map(), after: new Map() };
  withContent((content) => {
    states.before = hashesOf(content);
    assert.equal(add(content, 0, 'throw'), 0);
    states.after = hashesOf(content);
  });

  it('brings the document and replaces the plans', () => {
    assert.ok(states.after.has('sources/new/a.txt') && states.after.has('plans/new/plan.json'));
    assert.notEqual(states.after.get('plans/words.json'), states.before.get('plans/words.json'));
  });

  for (const how of interruptions)
    it(`is undone or complete after a ${how} at any write${how === 'kill' ? ', once a command has run' : ''}`, () => {
      let at = 1;
      let ended: number | null = 1;
      for (; ended !== 0; at += 1)
        withContent((content) => {
          ended = add(content, at, how);
          if (how === 'kill') recover(content);
          const found = hashesOf(content);
          const expected = existsSync(join(content, 'sources/new')) ? states.after : states.before;
          assert.deepEqual(found, expected, `${how} at write ${String(at)}`);
        });
      assert.ok(at > 10, `only ${String(at)} writes`);
    });
});
