/**
 * Long pages in folded parts (Part.astro, under a JumpBar.astro). A link into a part opens it, also in browsers that do
 * not do so themselves; printing opens all, and so do the button and a wide screen, which has room. Without this script
 * the parts open by a click, a search in the page and, in current browsers, a link.
 */
import { hashTarget } from '../page/hashTarget.ts';
import { openRowsAt, prepareRows, setRows } from './foldedRows.ts';

const wide = matchMedia('(min-width: 60em)');
const all = '全部展开';
const none = '全部收起';

function parts(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details.part')];
}

function openAll(open: boolean): void {
  for (const part of parts()) part.open = open;
  setRows(open);
}

/** Opens whatever the target of the address is folded in, and shows it. */
function openTarget(): void {
  const target = hashTarget();
  if (target === null) return;
  const folds: HTMLDetailsElement[] = [];
  for (let at: Element | null = target; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement && !at.open) folds.push(at);
  }
  for (const fold of folds) fold.open = true;
  if (openRowsAt(target) || folds.length > 0) target.scrollIntoView();
}

function showButton(bar: HTMLElement, open: boolean): void {
  const button = bar.querySelector('button');
  if (button === null) return;
  button.hidden = false;
  button.textContent = open ? none : all;
  button.addEventListener('click', () => {
    const opens = button.textContent === all;
    openAll(opens);
    button.textContent = opens ? none : all;
  });
}

const bar = document.querySelector<HTMLElement>('.jump-bar');
if (bar !== null) {
  prepareRows();
  if (wide.matches) for (const part of parts()) part.open = true;
  showButton(bar, wide.matches);
  // A link to the part that the address already names changes no address.
  bar.addEventListener('click', () => setTimeout(openTarget));
  addEventListener('hashchange', openTarget);
  openTarget();
}

let closed: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  closed = parts().filter(({ open }) => !open);
  for (const part of closed) part.open = true;
});
addEventListener('afterprint', () => {
  for (const part of closed) part.open = false;
});
