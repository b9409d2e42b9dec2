/** Addresses that ended. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lastingAnchors } from '../../../src/naming/departed.ts';

describe('lastingAnchors', () => {
  const departures = [{ address: '/topics/housework/#yushu-children-2021' }, { address: '/topics/housework/' }];
  it('leaves out an anchor that ended on this page', () => {
    const anchors = ['yushu-children-2021', 'liaocheng'];
    assert.deepEqual(lastingAnchors('/topics/housework/', anchors, departures), ['liaocheng']);
  });
  it('keeps the same anchor of another page', () => {
    const anchors = ['yushu-children-2021'];
    assert.deepEqual(lastingAnchors('/topics/labour-education/', anchors, departures), anchors);
  });
});
