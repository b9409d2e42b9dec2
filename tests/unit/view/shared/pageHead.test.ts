/** Linked data in the head of a page: no value ends its block, and every value can be read back. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readElements, textOf } from '../../../../scripts/site/htmlTree.ts';
import { formatJsonLd } from '../../../../src/view/shared/pageHead.ts';

const hostile = ['</script><script>alert(1)</script>', '<!--<script>', '<![CDATA[', '&lt;/script&gt;', '\u2028"\\'];

for (const value of hostile) {
  it(`keeps ${JSON.stringify(value)} inside its block`, () => {
    const json = formatJsonLd({ name: value });
    const html = `<!doctype html><head></head><body><script type="application/ld+json">${json}</script></body>`;
    const [script, ...others] = readElements(html).filter(({ tagName }) => !['html', 'head', 'body'].includes(tagName));
    assert.ok(script !== undefined && others.length === 0);
    assert.deepEqual(JSON.parse(textOf(script)), { name: value });
  });
}
