/**
 * Marks the terms of the address in the words of the plan, and announces the number of places.
 *
 * Width, traditional characters and signs dropped by folding make no difference, as in search. The text itself stays
 * untouched: where the browser can, ranges are painted; elsewhere they are wrapped, and unwrapped when cleared.
 */
import { readyToFold } from '../../text/fold.ts';
import { markParameter } from '../../search/answer/marks.ts';
import { findMarks } from '../../search/answer/marks.ts';
import { parseTerms } from '../../search/query/terms.ts';
import { adoptStyle } from '../page/adoptStyle.ts';
import { hashTarget } from '../page/hashTarget.ts';
import { collectText } from './collectText.ts';
import style from './arrivalStyle.css?inline';

const HIGHLIGHT = 'arrival';
/** Class of the page while terms are marked in it. */
const ARRIVED = 'arrived';

export async function markTerms(): Promise<void> {
  const asked = new URLSearchParams(location.search).get(markParameter) ?? '';
  const words = document.querySelectorAll<HTMLElement>('[data-plan-text]');
  await readyToFold([asked, ...Array.from(words, ({ textContent }) => textContent)].join(' '));
  const terms = parseTerms(asked);
  const ranges = [...words].flatMap((element) => {
    const { text, toRanges } = collectText(element);
    return findMarks(text, terms).map(toRanges);
  });
  const [first] = words;
  if (ranges.length === 0 || first === undefined) return;
  adoptStyle(style);
  const unmark = paint(ranges.flat());
  document.documentElement.classList.add(ARRIVED);
  first.after(createStatus(terms, ranges.length, unmark));
  // Centred, so that readers see its context too.
  hashTarget()?.scrollIntoView({ block: 'center' });
}

/** Paints the ranges; returns a function that removes the paint. */
function paint(ranges: readonly Range[]): () => void {
  if (typeof Highlight === 'function' && 'highlights' in CSS) {
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    return () => CSS.highlights.delete(HIGHLIGHT);
  }
  const marks = ranges.map((range) => {
    const mark = document.createElement('mark');
    range.surroundContents(mark);
    return mark;
  });
  return () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
  };
}

function createStatus(terms: readonly string[], count: number, unmark: () => void): HTMLElement {
  const status = document.createElement('p');
  status.className = 'arrival-status note';
  status.dataset['ui'] = '';
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  said.textContent = `已标出 ${String(count)} 处${terms.map((term) => `“${term.replaceAll('|', '，')}”`).join('、')} `;
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.textContent = '清除';
  clear.addEventListener('click', () => {
    unmark();
    status.remove();
    document.documentElement.classList.remove(ARRIVED);
    const url = new URL(location.href);
    url.searchParams.delete(markParameter);
    history.replaceState(history.state, '', url);
  });
  status.append(said, clear);
  return status;
}
