/**
 * A plan text of another place: the text of a real plan under another name, with some other words and other figures.
 *
 * Lines that begin with a printed number are changed, which are goals, measures and principles; every other line keeps its
 * words, so that the structure is read as in the original. Within a line, what the registries know stays too: titles in
 * 《》, names of indicators, departments in brackets, and what figures count. Of the rest a copy respells every rare word, always the same way,
 * swaps three in ten of the common words of two characters, and varies the percentages: words, numbers and kin of a
 * corpus of copies grow as those of real plans do.
 */
import { randomFor } from '../../fuzz/random.ts';
import type { Random } from '../../fuzz/random.ts';
import { cut } from '../../words/cut.ts';

/** The words of the real texts. */
export interface CorpusWords {
  /** Occurrences of each word. */
  counts: ReadonlyMap<string, number>;
  /** The common words of two characters. */
  common: readonly string[];
  /** Every Chinese character that the texts have, each once. */
  characters: readonly string[];
}

/** What a copy calls its place, by what the original calls it: long names first. */
export type PlaceNames = readonly (readonly [from: string, to: string])[];

/** A word with at most this many occurrences in the corpus is rare. */
const RARE = 6;
/** One common word in so many is swapped, three in ten. */
const [SWAPPED, OF] = [3, 10];

const NUMBERED = /^[\s　]*(?:\d+[.．、]|[（(]\d+[)）])/u;
/** A shorter line may be the head of a list: 1. 主要目标. */
const SHORTEST = 15;
const WORDS = /\p{Script=Han}+/gu;
const PERCENTAGE = /\d+(?:\.\d+)?(?=[%％])/gu;

/** The words of texts. */
export function toCorpusWords(texts: readonly string[]): CorpusWords {
  const counts = new Map<string, number>();
  for (const [run] of texts.join('\n').matchAll(WORDS))
    for (const word of cut(run)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].flatMap(([word, count]) => (word.length === 2 && count > RARE ? [word] : []));
  return { counts, common, characters: [...new Set([...counts.keys()].join(''))] };
}

/** The text of copy number `copy`, which is at least 1; the same for the same arguments. `kept` are words that stay. */
export function growText(
  text: string,
  copy: number,
  { words, names, kept }: { words: CorpusWords; names: PlaceNames; kept: RegExp },
): string {
  const respell = toRespelling(words, copy);
  return renamed(text, names)
    .split('\n')
    .map((line, at) => (isItem(line) ? growLine(line, { kept, respell, random: randomFor(copy, at) }) : line))
    .join('\n');
}

/** Words that every copy keeps: titles, departments in brackets, what figures count, and these names. */
export function keptWords(names: readonly string[]): RegExp {
  const longest = names.toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  return new RegExp(
    ['《[^》]*》', '[（(][^（()）]*(?:[）)]|$)', String.raw`\d+\s*\p{Script=Han}{1,4}`, ...longest].join('|'),
    'gmu',
  );
}

/** The text with the names of the place replaced. */
export function renamed(text: string, names: PlaceNames): string {
  return names.reduce((done, [from, to]) => done.replaceAll(from, to), text);
}

function isItem(line: string): boolean {
  return NUMBERED.test(line) && line.trim().length >= SHORTEST;
}

interface Changes {
  kept: RegExp;
  respell: (word: string, random: Random) => string;
  random: Random;
}

function growLine(line: string, changes: Changes): string {
  const number = NUMBERED.exec(line)?.[0] ?? '';
  let grown = number;
  let from = number.length;
  for (const match of line.matchAll(changes.kept)) {
    if (match.index < from) continue;
    grown += growWords(line.slice(from, match.index), changes) + match[0];
    from = match.index + match[0].length;
  }
  return grown + growWords(line.slice(from), changes);
}

function growWords(words: string, { respell, random }: Changes): string {
  return words
    .replace(PERCENTAGE, (value) => vary(value, random))
    .replace(WORDS, (run) =>
      cut(run)
        .map((word) => respell(word, random))
        .join(''),
    );
}

/** Another value up to a tenth lower, with as many decimals. */
function vary(value: string, random: Random): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  return (Number(value) * (1 - random.below(100) / 1000)).toFixed(decimals);
}

function toRespelling({ counts, common, characters }: CorpusWords, copy: number): Changes['respell'] {
  const respelled = new Map<string, string>();
  return (word, random) => {
    if ((counts.get(word) ?? 0) > RARE) {
      return word.length === 2 && random.below(OF) < SWAPPED ? random.pick(common) : word;
    }
    const known = respelled.get(word) ?? spellAnew(word, copy, characters);
    respelled.set(word, known);
    return known;
  };
}

function spellAnew(word: string, copy: number, characters: readonly string[]): string {
  const random = randomFor(
    copy,
    Array.from(word).reduce((sum, sign) => 31 * sum + (sign.codePointAt(0) ?? 0), 7),
  );
  return Array.from(word, () => random.pick(characters)).join('');
}
