/** Finds content that a reader's screen does not show. */
import type { Page } from 'playwright/test';

/** The elements that are wider than the screen or outside it, or the page itself when it scrolls sideways. */
export async function findBesideScreen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = ({ parentElement: parent }: Element): boolean =>
      parent !== null && (['auto', 'scroll'].includes(getComputedStyle(parent).overflowX) || scrolls(parent));
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, height } = element.getBoundingClientRect();
      return height > 0 && (right > width + 0.5 || left < -0.5) && element.checkVisibility() && !scrolls(element);
    });
    const page = document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : [];
    return [...page, ...wide.map((element) => element.outerHTML.slice(0, 120))];
  });
}

/**
 * Unreadable text on the page: cut off by its box, or covered by other text. Each with its words; empty when all is
 * well. Text for screen readers only is not examined; charts only if `pictures` is true.
 */
export async function findUnreadable(page: Page, pictures = true): Promise<string[]> {
  return page.evaluate((inPictures) => {
    interface Glyphs {
      text: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const faults: string[] = [];
    const glyphs: Glyphs[] = [];
    // Text for screen readers only is in a box of one pixel. Every element asks for all those around it: remembered.
    const onlyHeard = new Map<Element, boolean>();
    const isOnlyHeard = (element: Element): boolean => {
      const known = onlyHeard.get(element);
      if (known !== undefined) return known;
      const { width, height } = element.getBoundingClientRect();
      const hides = width <= 1 && height <= 1 && getComputedStyle(element).overflowX === 'hidden';
      const heard = hides || (element.parentElement !== null && isOnlyHeard(element.parentElement));
      onlyHeard.set(element, heard);
      return heard;
    };
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true }) &&
      element.closest(inPictures ? '.skip-link, textarea, select' : '.skip-link, textarea, select, svg') === null &&
      !isOnlyHeard(element);
    // What stays at the top covers what scrolls beneath it, on a ground of its own.
    const staying = [...document.querySelectorAll('body *')].filter(
      (element) => getComputedStyle(element).position === 'sticky',
    );
    const stays = (element: Element): boolean => staying.some((one) => one.contains(element));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (element === null || text.trim() === '' || !isSeen(element) || stays(element)) continue;
      const size = parseFloat(getComputedStyle(element).fontSize);
      const range = document.createRange();
      // Blanks at the end of a line overflow their box invisibly.
      range.setStart(node, text.length - text.trimStart().length);
      range.setEnd(node, text.trimEnd().length);
      // The ink of a Chinese character fills about its size; the box around it has the height of the font.
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const middle = (top + bottom) / 2;
        if (right - left < 2) continue;
        glyphs.push({ text, left: left + 1, right: right - 1, top: middle - 0.4 * size, bottom: middle + 0.4 * size });
      }
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cutX = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutY = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if ((cutX || cutY) && isSeen(element)) faults.push(`cut off: ${element.innerText.slice(0, 40)}`);
    }
    glyphs.sort((a, b) => a.top - b.top);
    glyphs.forEach((one, at) => {
      for (let next = at + 1; next < glyphs.length; next += 1) {
        const other = glyphs[next];
        if (other === undefined || other.top >= one.bottom - 1) break;
        if (other.left < one.right && one.left < other.right)
          faults.push(`over each other: “${one.text.trim().slice(0, 20)}” and “${other.text.trim().slice(0, 20)}”`);
      }
    });
    return faults;
  }, pictures);
}
