/** What a reader's screen shows of a page. */
import type { Page } from '@playwright/test';

/** The elements that are wider than the screen or stand beside it, or the page itself when it can be moved sideways. */
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
