/** Selects words on a reading page, and finds their position on the screen. */
import type { Page } from 'playwright/test';

export interface Placed {
  /** In pixels from the top of the screen. */
  top: number;
  bottom: number;
  /** Height of the screen. */
  screen: number;
}

/** Selects words in the element with this id, and brings them to the middle of the screen. */
export async function select(page: Page, id: string, words: string): Promise<void> {
  await find(page, id, words, true);
}

/** The position of words of the element with this id. */
export async function rectOf(page: Page, id: string, words: string): Promise<Placed> {
  return find(page, id, words, false);
}

/** Selects at most `length` letters of the plan from the `at`th of a thousand parts of the page on; gives how it begins. */
export async function selectAnywhere(page: Page, at: number, length: number): Promise<string> {
  return page.evaluate(
    ([part, most]) => {
      const sheet = document.querySelector('[data-plan-text]') ?? document.body;
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      const letters: [Text, number][] = [];
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
        if (node.parentElement?.closest('[data-ui]')) continue;
        for (let index = 0; index < node.length; index += 1)
          if (/\S/u.test(node.data.charAt(index))) letters.push([node, index]);
      }
      const from = Math.floor((letters.length * part) / 1000);
      const chosen = letters.slice(from, from + most);
      const [first, last] = [chosen[0], chosen[chosen.length - 1]];
      if (!first || !last) throw new Error('no words');
      document.getSelection()?.setBaseAndExtent(first[0], first[1], last[0], last[1] + 1);
      return chosen
        .slice(0, 12)
        .map(([node, index]) => node.data.charAt(index))
        .join('');
    },
    [at, length] as const,
  );
}

/** Finds words even if the site's own line numbers are among them. */
async function find(page: Page, id: string, words: string, selects: boolean): Promise<Placed> {
  return page.evaluate(
    ([anchor, wanted, toSelect]) => {
      const place = document.getElementById(anchor);
      if (place === null) throw new Error(`no ${anchor}`);
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      const letters: [Text, number][] = [];
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
        if (node.parentElement?.closest('[data-ui]')) continue;
        for (let at = 0; at < node.length; at += 1) letters.push([node, at]);
      }
      const text = letters.map(([node, offset]) => node.data.charAt(offset)).join('');
      const at = text.indexOf(wanted);
      const [first, last] = [letters[at], letters[at + wanted.length - 1]];
      if (at < 0 || !first || !last) throw new Error(`no ${wanted} in ${text}`);
      const range = document.createRange();
      range.setStart(...first);
      range.setEnd(last[0], last[1] + 1);
      if (toSelect) {
        document.getSelection()?.removeAllRanges();
        document.getSelection()?.addRange(range);
        place.scrollIntoView({ block: 'center' });
      }
      const { top, bottom } = range.getBoundingClientRect();
      return { top, bottom, screen: innerHeight };
    },
    [id, words, selects] as const,
  );
}
