/**
 * A reporter for Node's test runner: a line for each test that failed, with its place. A suite that failed only because of
 * its tests is left out.
 */
import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';

export default async function* failedTests(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) if (isFailed(event)) yield `${nameOf(event.data)}\n`;
}

type Failed = Extract<TestEvent, { type: 'test:fail' }>;

function isFailed(event: TestEvent): event is Failed {
  if (event.type !== 'test:fail') return false;
  const { error } = event.data.details;
  return !('failureType' in error && error.failureType === 'subtestsFailed');
}

/** `tests/unit/text/fold.test.ts:12 folds ２０ to 20` */
function nameOf({ file, line, name }: Failed['data']): string {
  const place = file === undefined ? '' : `${relative('', file)}:${String(line ?? 1)} `;
  return `${place}${name}`;
}
