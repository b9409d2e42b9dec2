/**
 * Rows of a long table whose cells a narrow screen stacks: folded under the head of their group, `tbody[data-fold]`,
 * which has a button for it; `data-fold="open"` is not folded at first. They stay in reach of a search in the page (`hidden=until-found`); where a browser does not
 * know that, nothing folds, and nothing does where the table is laid out as one, as on paper: such rows cannot be
 * hidden in this way.
 */

import { keepInPlace } from './onlyPart.ts';

/** Folds the groups, and makes its button work; one that is opened folds the others if the page `isTooLong` with them. */
export function prepareRows(isTooLong: () => boolean): void {
  if (!('onbeforematch' in document.body)) return;
  for (const group of groups()) {
    const button = group.querySelector('button');
    if (button === null) continue;
    button.hidden = false;
    setGroup(group, group.dataset['fold'] === 'open');
    button.addEventListener('click', () => {
      const opens = button.ariaExpanded !== 'true';
      keepInPlace(button, () => {
        setGroup(group, opens);
        if (opens && isTooLong()) foldBeside(group);
      });
    });
    group.addEventListener('beforematch', () => setGroup(group, true));
  }
}

/** Opens or folds all groups. */
export function setRows(open: boolean): void {
  for (const group of groups()) setGroup(group, open);
}

/** Opens the group that a place of the page is in, alone where the page is too long; true if that changed anything. */
export function openRowsAt(place: Element, isTooLong: () => boolean): boolean {
  const group = place.closest<HTMLElement>('tbody[data-fold]');
  if (group === null) return false;
  // A browser may have opened it before.
  const isFolded = hasFolded(group);
  if (isFolded) setGroup(group, true);
  const folds = isTooLong() && foldBeside(group);
  return isFolded || folds;
}

/** Folds the other groups; true if any was open. */
function foldBeside(group: HTMLElement): boolean {
  const open = [...groups()].filter((other) => other !== group && !hasFolded(other));
  for (const other of open) setGroup(other, false);
  return open.length > 0;
}

function hasFolded(group: HTMLElement): boolean {
  return group.querySelector('tr[hidden]') !== null;
}

function groups(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>('tbody[data-fold]');
}

function setGroup(group: HTMLElement, open: boolean): void {
  const button = group.querySelector('button');
  if (button === null || button.hidden) return;
  button.ariaExpanded = String(open);
  button.textContent = open ? '收起' : '展开';
  for (const row of group.querySelectorAll('tr:not(.domain)')) {
    if (open) row.removeAttribute('hidden');
    else row.setAttribute('hidden', 'until-found');
  }
}
