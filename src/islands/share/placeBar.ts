/** Positions the bar for a selection. */

/** Room between the bar and the selection, in pixels. */
const gap = 8;

/**
 * Inserts the bar after the block in which the selection ends. With a mouse it is shown below the last line of the
 * selection, or above the first when there is no room; on touch screens at the lower edge of the screen, or at the
 * upper edge when it would cover the selection.
 */
export function placeBar(bar: HTMLElement, range: Range, sheet: Element): void {
  const end = range.endContainer;
  const element = end instanceof Element ? end : end.parentElement;
  const block = [...sheet.children].find((child) => child.contains(element)) ?? sheet.lastElementChild;
  if (block !== null && block !== bar && block.nextElementSibling !== bar) block.after(bar);
  const { top, bottom } = range.getBoundingClientRect();
  const { offsetHeight: height } = bar;
  const fine = matchMedia('(hover: hover) and (pointer: fine)').matches;
  const low = bottom + gap + height > innerHeight;
  bar.classList.toggle('high', low && !fine);
  bar.classList.toggle('beside', fine);
  const above = low && top - gap - height >= 0;
  const at = above ? top - gap - height : Math.min(bottom + gap, innerHeight - height);
  bar.style.top = fine ? `${String(Math.round(at - sheet.getBoundingClientRect().top))}px` : '';
}
