/** SVG files of charts: well-formed with any words in them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Chart, Drawing } from '../../../src/charts/chart.ts';
import { drawLink } from '../../../src/charts/chartShapes.ts';
import { formatSvg } from '../../../src/charts/formatSvg.ts';
import { element } from '../../../src/charts/svg.ts';

const style = { rules: '.soft{fill:#4c4943}', paper: '#fcfbf8' };
const words = `占比<38% & "约"`;
const drawing: Drawing = {
  form: 'wide',
  width: 10,
  height: 9.5,
  body: [drawLink('/a/?q=<', words, { x: 0, y: 0, width: 10, height: 1 / 3 }, [element('text', {}, [words])])],
};
const chart: Chart = { id: 'one', title: words, desc: '', drawings: [drawing] };

test('markup in words is escaped, in text and in attributes', () => {
  const file = formatSvg(chart, drawing, style, new URL('https://zhigui.example'));
  assert.match(file, /<title id="one-wide-title">占比&#x3C;38% &#x26; "约"<\/title>/);
  assert.match(
    file,
    /<a href="https:\/\/zhigui\.example\/a\/\?q=%3C" aria-label="占比&#x3C;38% &#x26; &#x22;约&#x22;">/,
  );
});

test('numbers have two decimals at most', () => {
  assert.match(formatSvg(chart, drawing, style), /<rect class="hit" x="0" y="0" width="10" height="0.33"\/>/);
});

test('a file has its size, and its links lead nowhere else without a site', () => {
  assert.match(
    formatSvg(chart, drawing, style),
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .* width="10" height="10">/,
  );
  assert.match(formatSvg(chart, drawing, style), /<a href="\/a\/\?q=&#x3C;" /);
});
