/** A list within a sentence of an item, which counts for itself: 1.落实“三个一”：1.每村一名专干；2.每镇一个中心。 */
import { matchEnumerator } from '../lines/enumerator.ts';

export interface InnerList {
  /** Begins one, where the text begins with 1. */
  begin: (text: string) => void;
  /** True when the text begins with the next number of the list that is open; any other number ends it. */
  goesOn: (text: string) => boolean;
}

export function innerList(): InnerList {
  let last = 0;
  return {
    begin: (text) => {
      if (pointed(text) === 1) last = 1;
    },
    goesOn: (text) => {
      const goesOn = last > 0 && pointed(text) === last + 1;
      last = goesOn ? last + 1 : 0;
      return goesOn;
    },
  };
}

function pointed(text: string): number | undefined {
  const number = matchEnumerator(text);
  return number?.style === 'arabic-point' ? number.num : undefined;
}
