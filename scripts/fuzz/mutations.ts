/** Mutations: ways to damage a text, vary its typing, or assemble one from pieces. Each is a pure function. */
import { traditionalPairs } from '../../src/text/forms/traditional.ts';
import type { Random } from './random.ts';
import { anyCharacter, BLANKS, SIGNS, TRAPS } from './signs.ts';
import { DUTIES, enumerator, HEADINGS, MARKERS, PAGES } from './planPhrases.ts';

export type Mutation = (text: string, random: Random) => string;

/** Length beyond which mutations may no longer grow a text; most pieces are far shorter. */
const LONGEST = 5000;
const TRADITIONAL = new Map(traditionalPairs().map(([from, to]) => [to, from]));

const ENUMERATOR = /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）).、．]*)?/u;

const token = (random: Random): string =>
  random.pick([
    enumerator,
    ...[MARKERS, HEADINGS, DUTIES, PAGES, SIGNS].map((list) => (): string => random.pick(list)),
  ])(random);
const trap = (random: Random): string => random.pick([(): string => random.pick(TRAPS), anyCharacter])(random);

const blank = (random: Random): string => random.pick(BLANKS);

export const mutations: Record<string, Mutation> = {
  'delete a line': onLines((lines, at) => lines.toSpliced(at, 1)),
  'double a line': onLines((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  'swap two lines': onLines((lines, at, random) => {
    const other = random.below(lines.length);
    return lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '');
  }),
  'move some lines': onLines((lines, at, random) => {
    const moved = lines.slice(at, at + 1 + random.below(6));
    const rest = lines.toSpliced(at, moved.length);
    return rest.toSpliced(random.below(rest.length + 1), 0, ...moved);
  }),
  'repeat some lines': onLines((lines, at, random) => {
    const repeated = lines.slice(at, at + 1 + random.below(4));
    return lines.toSpliced(at, 0, ...Array.from({ length: 1 + random.below(20) }, () => repeated).flat());
  }),
  'cut inside a word': insert((random) => random.pick(['\n', '\n\n', '\r\n', '\r'])),
  'join two lines': onLines((lines, at) => lines.toSpliced(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`)),
  'a page break inside a word': insert((random) => `\n${random.pick(PAGES)}\n`),
  'a repeat at a page break': (text, random) => {
    const at = random.below(text.length + 1);
    return `${text.slice(0, at)}\n\n${text.slice(Math.max(at - 1 - random.below(4), 0))}`;
  },
  'a token inside a line': insert(token),
  'a token before a line': onLines((lines, at, random) => lines.with(at, `${token(random)}${lines[at] ?? ''}`)),
  'a token behind a line': onLines((lines, at, random) => lines.with(at, `${lines[at] ?? ''}${token(random)}`)),
  'a token as a line': onLines((lines, at, random) => lines.toSpliced(at, 0, token(random))),
  'tokens on end': insert((random) => Array.from({ length: 1 + random.below(12) }, () => token(random)).join('')),
  'another enumerator': onLines((lines, at, random) =>
    lines.with(at, (lines[at] ?? '').replace(ENUMERATOR, enumerator(random))),
  ),
  'something right behind an enumerator': onLines((lines, at, random) =>
    lines.with(
      at,
      (lines[at] ?? '').replace(ENUMERATOR, (label) => `${label}${random.pick([token, trap, blank])(random)}`),
    ),
  ),
  'nothing but the enumerator': onLines((lines, at) => lines.with(at, ENUMERATOR.exec(lines[at] ?? '')?.[0] ?? '')),
  'another number': (text, random) => text.replace(/\d+/u, () => String(random.below(2000))),
  'a trap': insert(trap),
  'many traps': insert((random) => Array.from({ length: 1 + random.below(30) }, () => trap(random)).join('')),
  'a blank': insert(blank),
  'blanks everywhere': (text, random) => {
    return text.length > LONGEST / 2 ? text : Array.from(text).join(random.oneIn(2) ? ' ' : blank(random));
  },
  'a sign many times': insert((random) => random.pick([...SIGNS, ...BLANKS, ...TRAPS]).repeat(1 + random.below(200))),
  'drop some characters': (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + text.slice(at + 1 + random.below(8));
  },
  'drop a kind of sign': (text, random) => text.replaceAll(random.pick(SIGNS), ''),
  'change a kind of sign': (text, random) => text.replaceAll(random.pick(SIGNS), random.pick(SIGNS)),
  'other line ends': (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u2028', '\n　　'])),
  'all in one line': (text, random) => text.replaceAll('\n', random.pick(['', ' '])),
  'wrap at a width': (text, random) => {
    const width = 8 + random.below(40);
    return text.replace(new RegExp(`[^\\n]{${width}}`, 'gu'), '$&\n');
  },
  'full-width signs': (text) => text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'half-width signs': (text) => text.replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
  'traditional characters': (text) => Array.from(text, (sign) => TRADITIONAL.get(sign) ?? sign).join(''),
  'keep the beginning': (text, random) => text.slice(0, random.below(text.length + 1)),
  'keep the end': (text, random) => text.slice(random.below(text.length + 1)),
};

/** A text made of tokens only. */
export function assemble(random: Random): string {
  const pieces = Array.from({ length: 1 + random.below(40) }, () =>
    random.pick([token, token, token, blank, trap])(random),
  );
  return pieces.map((piece) => (random.oneIn(3) ? `${piece}\n` : piece)).join('');
}

/** A text with a few random mutations. */
export function mutate(text: string, random: Random): string {
  const all = Object.values(mutations);
  let mutated = text;
  for (let left = 1 + random.below(8); left > 0; left -= 1) {
    const next = random.pick(all)(mutated, random);
    if (next.length <= LONGEST || next.length < mutated.length) mutated = next;
  }
  return mutated;
}

function insert(make: (random: Random) => string): Mutation {
  return (text, random) => {
    const at = random.below(text.length + 1);
    return `${text.slice(0, at)}${make(random)}${text.slice(at)}`;
  };
}

function onLines(change: (lines: string[], at: number, random: Random) => string[]): Mutation {
  return (text, random) => {
    const lines = text.split('\n');
    return change(lines, random.below(lines.length), random).join('\n');
  };
}
