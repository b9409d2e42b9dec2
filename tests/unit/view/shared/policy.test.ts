/** The content security policy: strict, with the hash of the one inline script. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { largePrintHash, largePrintScript } from '../../../../src/view/shared/largePrint.ts';
import { contentPolicy } from '../../../../src/view/shared/policy.ts';

describe('the content security policy', () => {
  it('names the hash of the script for large print', () => {
    const hash = createHash('sha256').update(largePrintScript).digest('base64');
    assert.equal(largePrintHash, `sha256-${hash}`);
    assert.ok(contentPolicy.includes(`'${largePrintHash}'`));
  });
  it('begins with nothing and allows no inline code and no other host', () => {
    assert.ok(contentPolicy.startsWith("default-src 'none';"));
    assert.doesNotMatch(contentPolicy, /'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  });
});
