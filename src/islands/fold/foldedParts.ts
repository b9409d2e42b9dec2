/**
 * Long pages in folded parts (Part.astro, under a JumpBar.astro). A link into a part opens it, also in browsers that do
 * not do so themselves; printing opens all, and so do the button and a wide screen, which has room. On a narrow one a
 * part that is opened, by a link or by hand, folds the others if the page would be too long with them (onlyPart.ts).
 * Without this script the parts open by a click, a search in the page and, in current browsers, a link.
 */
import { hashTarget } from '../page/hashTarget.ts';
import { openRowsAt, prepareRows, setRows } from './foldedRows.ts';
import { foldOthers, keepInPlace, partsAround } from './onlyPart.ts';

const wide = matchMedia('(min-width: 60em)');
const all = '全部展开';
const none = '全部收起';
/** With more pixels than this a page has about eight screens of a phone. */
const LONGEST = 6400;
/** True while the reader wants to see all parts. */
let showsAll = wide.matches;

function isTooLong(): boolean {
  return !showsAll && document.documentElement.scrollHeight > LONGEST;
}

function parts(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details.part')];
}

function openAll(open: boolean): void {
  showsAll = open;
  for (const part of parts()) part.open = open;
  setRows(open);
}

/** Opens whatever the target of the address is folded in, and shows it. */
function openTarget(): void {
  const target = hashTarget();
  if (target === null) return;
  const folds = partsAround(target);
  const closed = folds.filter(({ open }) => !open);
  for (const fold of folds) fold.open = true;
  const moved = [
    closed.length > 0,
    // A browser may have opened them before.
    folds.length > 0 && isTooLong() && foldOthers(folds, parts()),
    openRowsAt(target, isTooLong),
  ];
  if (moved.includes(true)) target.scrollIntoView();
}

/** Folds the others when a reader opens a part by its heading, or other details but those in a row of buttons. */
function onSummary(event: Event): void {
  const { target } = event;
  const summary = target instanceof Element ? target.closest('summary') : null;
  const opened = summary?.parentElement;
  if (summary === null || !(opened instanceof HTMLDetailsElement) || opened.open || opened.closest('.tools')) return;
  // It is opened here, so that its length is known, and not by the browser afterwards.
  event.preventDefault();
  keepInPlace(summary, () => {
    opened.open = true;
    if (isTooLong()) foldOthers(partsAround(opened), parts());
  });
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
  prepareRows(isTooLong);
  for (const part of parts()) {
    if (wide.matches) part.open ||= !part.matches('.asked');
    else if (part.matches('.whole')) part.open = false;
  }
  showButton(bar, wide.matches && parts().every(({ open }) => open));
  // A link to the part that the address already names changes no address.
  bar.addEventListener('click', () => setTimeout(openTarget));
  addEventListener('hashchange', openTarget);
  document.addEventListener('click', onSummary);
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
