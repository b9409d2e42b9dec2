/** Linked data in the head of a page: no value ends the block it stands in, and every value can be read back. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseFragment } from 'parse5';
import { formatJsonLd } from '../../../../src/view/shared/pageHead.ts';

const hostile = ['</script><script>alert(1)</script>', '<!--<script>', '<![CDATA[', '&lt;/script&gt;', '\u2028"\\'];

for (const value of hostile) {
  it(`keeps ${JSON.stringify(value)} inside its block`, () => {
    const json = formatJsonLd({ name: value });
    const { childNodes } = parseFragment(`<script type="application/ld+json">${json}</script>`);
    const [script, ...others] = childNodes;
    assert.equal(others.length, 0);
    const texts = script !== undefined && 'childNodes' in script ? script.childNodes : [];
    assert.deepEqual(
      texts.map((text) => ('value' in text ? (JSON.parse(text.value) as unknown) : null)),
      [{ name: value }],
    );
  });
}
