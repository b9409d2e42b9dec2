/** The numbers that a browser prints before the entries of an ordered list; they stand nowhere in the source. */
import type { Attributes } from './elements.ts';

/** An entry that begins with a number of its own is printed by lists without numbers. */
const OWN_NUMBER = /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）).．、]|[①-⑳⑴-⒛㈠-㈩])/;
const NUMBERLESS = /list-style(?:-type)?:[^;]*none/;

interface List {
  ordered: boolean;
  next: number;
}

export interface ListNumbers {
  open: (name: string, attributes: Attributes) => void;
  close: (name: string) => void;
  /** The number to print before these words, the first of an entry; empty for all others. */
  take: (words: string) => string;
}

/** The numbers of one page. `newListNumbers().take('总则') // => ''` */
export function newListNumbers(): ListNumbers {
  const lists: List[] = [];
  let held = '';
  return {
    open: (name, attributes) => {
      if (name === 'ol' || name === 'ul') lists.push(toList(name, attributes));
      const list = lists.at(-1);
      if (name !== 'li' || list?.ordered !== true) return;
      const own = Number(attributes['value'] ?? '');
      const number = own > 0 ? own : list.next;
      list.next = number + 1;
      held = `${number}.`;
    },
    close: (name) => {
      if (name === 'ol' || name === 'ul') lists.pop();
      if (name === 'li') held = '';
    },
    take: (words) => {
      const number = OWN_NUMBER.test(words) ? '' : held;
      held = '';
      return number;
    },
  };
}

function toList(name: string, attributes: Attributes): List {
  const style = (attributes['style'] ?? '').replace(/\s+/g, '');
  const start = Number(attributes['start'] ?? 1);
  const ordered = name === 'ol' && !NUMBERLESS.test(style) && attributes['reversed'] === undefined;
  return { ordered, next: Number.isSafeInteger(start) ? start : 1 };
}
