/** Expectations on disk: compared, or rewritten when UPDATE is set. With CI set, a missing one fails. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Compares text with a committed file. */
export function expectFile(path: string, actual: string): void {
  if (process.env['UPDATE'] !== undefined && process.env['CI'] === undefined) {
    writeFileSync(path, actual);
    return;
  }
  assert.ok(existsSync(path), `${path} is missing: run npm run test:update, read the diff and commit it`);
  assert.equal(actual, readFileSync(path, 'utf8'), `${path} differs: run npm run test:update and read the diff`);
}
