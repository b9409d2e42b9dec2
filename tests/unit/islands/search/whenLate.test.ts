/** The callback runs when the outcome is late, and never after it has arrived. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { whenLate } from '../../../../src/islands/search/whenLate.ts';

const pause = 150;

it('calls back once when the outcome is late', async ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { promise, resolve } = Promise.withResolvers<string>();
  const callBack = mock.fn();
  const outcome = whenLate(promise, pause, callBack);
  mock.timers.tick(pause - 1);
  assert.equal(callBack.mock.callCount(), 0);
  mock.timers.tick(1);
  assert.equal(callBack.mock.callCount(), 1);
  resolve('here');
  assert.equal(await outcome, 'here');
});

it('does not call back after an outcome that came in time, good or bad', async ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const callBack = mock.fn();
  assert.equal(await whenLate(Promise.resolve('here'), pause, callBack), 'here');
  await assert.rejects(whenLate(Promise.reject(new Error('lost')), pause, callBack), /lost/);
  mock.timers.tick(10 * pause);
  assert.equal(callBack.mock.callCount(), 0);
});
