/**
 * The anchors that were published on a page that now is one of several: a part that only other plans have, such as a table of
 * numbers, may be missing on it. Whoever comes for it finds the list of the pages.
 */

const PAGING = '<nav class="paging"';
const END = '</nav>';

/**
 * The page with targets for the published anchors that it lacks; a page that is not one of several stays as it is, and a check
 * finds what it lost.
 *
 * keepTargets('<main><nav class="paging"></nav></main>', ['numbers'])
 * // => '<main><nav class="paging"><span id="numbers"></span></nav></main>'
 */
export function keepTargets(html: string, published: readonly string[]): string {
  const paging = html.indexOf(PAGING);
  if (paging === -1) return html;
  const missing = published.filter((id) => !html.includes(` id="${id}"`));
  const end = html.indexOf(END, paging);
  return html.slice(0, end) + missing.map((id) => `<span id="${id}"></span>`).join('') + html.slice(end);
}
