/** The style of SVG files, built from style sheets. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { toFileStyle } from '../../../src/charts/fileStyle.ts';

const tokens = `
:root { --paper: #fcfbf8; --ink: #1c1b19; --heiti: 'PingFang SC', sans-serif; }
@media (prefers-color-scheme: dark) { :root { --paper: #171614; --ink: #e8e4db; } }`;

test('tokens are filled in with their light values, comments and layout are removed', () => {
  const marks = `/* marks */
.chart svg {
  font-size: 14px;
}
.chart .line,
.chart .step {
  stroke: var(--ink);
  stroke-dasharray: 3 3;
}
`;
  assert.deepEqual(toFileStyle(marks, tokens), {
    rules:
      "svg{font-family:'PingFang SC',sans-serif}svg{font-size:14px}.line,.step{stroke:#1c1b19;stroke-dasharray:3 3}",
    paper: '#fcfbf8',
  });
});

test('a missing token stops the build', () => {
  assert.throws(() => toFileStyle('.chart .soft { fill: var(--gone); }', tokens), /--gone/);
});
