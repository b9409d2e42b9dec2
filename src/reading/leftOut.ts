/** The list of what was left out of a text, gathered piece by piece, one entry a kind. */
import { withoutBlanks } from '../text/blank.ts';
import type { LeftOut, LeftOutKind } from './fileText.ts';

const SAMPLE = 40;

export interface LeftOutList {
  /**
   * Adds a piece with its words; nothing is added for blanks, a picture without words excepted. `characters` when they
   * are not those of the words.
   */
  add: (kind: LeftOutKind, words: string, characters?: number) => void;
  /** What was added, by kind, in the order of the first piece of each. */
  entries: () => LeftOut[];
}

/** An empty list. `const list = newLeftOut(); list.add('navigation', '首页 > 政策'); list.entries()[0]?.characters // => 5` */
export function newLeftOut(): LeftOutList {
  const kinds = new Map<LeftOutKind, LeftOut>();
  return {
    add: (kind, words, characters = withoutBlanks(words).length) => {
      if (characters === 0 && kind !== 'picture') return;
      const entry = kinds.get(kind) ?? { kind, pieces: 0, characters: 0, sample: toSample(words) };
      kinds.set(kind, { ...entry, pieces: entry.pieces + 1, characters: entry.characters + characters });
    },
    entries: () => [...kinds.values()],
  };
}

/** The first words, blanks made one, cut between characters. */
function toSample(words: string): string {
  const beginning = words
    .slice(0, 4 * SAMPLE)
    .trim()
    .replace(/\s+/gu, ' ');
  const cut = beginning.slice(0, SAMPLE);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
