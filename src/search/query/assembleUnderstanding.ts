/** The parts of a question, considered together: which of them restrict, which are looked for, which are set aside. */
import { roleParts, toAskedBureaus } from './askedBureaus.ts';
import type { Meant } from './meant.ts';
import { isStray } from './termParts.ts';
import type { CutTerm, Piece, Understanding, UnderstoodWord } from './understanding.ts';

/** Gives the word that a part stands for. */
export type ReadWord = (part: Meant) => UnderstoodWord;

/** What was read beside the parts. */
interface Beside {
  cut: readonly CutTerm[];
  dropped: readonly Piece[];
  alone: boolean;
}

/**
 * A question from its parts. With `alone`, a place, a year, an audience or a bureau restricts without other words too.
 */
export function assembleUnderstanding(
  meant: readonly Meant[],
  { cut, dropped, alone }: Beside,
  readWord: ReadWord,
): Understanding {
  const asking = roleParts(meant);
  const others = meant.filter((part) => !asking.has(part));
  const said = others.filter(({ sense }) => sense.aside === undefined);
  // A question of nothing but set-aside words is about those words.
  const parts = said.length === 0 ? meant : said;
  const aside = said.length === 0 ? [] : others.filter(({ sense }) => sense.aside !== undefined);
  const restricts = alone ? new Set(parts.filter(isSpecial)) : chooseRestrictions(parts);
  const left = parts.filter((part) => !restricts.has(part));
  const stray = cut.length === 0 ? [] : left.filter(isStray);
  // Where nothing else is left, they are what the question is about.
  const told = stray.length === left.length ? stray.filter((part) => !followsYear(part, parts)) : [];
  const words = left.filter((part) => !stray.includes(part) || told.includes(part));
  const restricting = parts.filter((part) => restricts.has(part));
  return {
    words: distinctWords(words.map(readWord)),
    regions: restricting.flatMap(({ asked, at, sense }) => (sense.region ? [{ asked, at, ...sense.region }] : [])),
    years: restricting.flatMap(({ asked, at, year }) => (year === undefined ? [] : [{ asked, at, year }])),
    audiences: restricting.flatMap(({ asked, at, sense }) =>
      sense.audience ? [{ asked, at, ...sense.audience }] : [],
    ),
    ...toAskedBureaus(restricting, asking),
    setAside: [...dropped, ...aside, ...stray.filter((part) => !told.includes(part))]
      .map(({ asked, at }) => ({ asked, at }))
      .sort((a, b) => a.at[0] - b.at[0]),
    cut: [...cut],
    asks: [...new Set(aside.flatMap(({ sense }) => sense.aside?.asks ?? []))],
  };
}

/** The parts that restrict: places, years, audiences and bureaus beside something else. */
function chooseRestrictions(parts: readonly Meant[]): Set<Meant> {
  const special = parts.filter(isSpecial);
  const others = parts.length - special.length;
  if (others > 0) return new Set(special);
  const [first] = special;
  // A bureau in short, which no text writes so, is all that is asked for.
  if (special.length === 1 && first !== undefined) return new Set(first.sense.departments ? special : []);
  const kinds = new Set(special.map(({ sense }) => (sense.audience ? 'audience' : 'other')));
  return new Set(kinds.has('other') ? special : []);
}

function isSpecial({ sense, year }: Meant): boolean {
  return year !== undefined || [sense.region, sense.audience, sense.departments].some((value) => value !== undefined);
}

/** 前 in 2025年前 says nothing by itself. */
function followsYear({ at }: Meant, parts: readonly Meant[]): boolean {
  return parts.some((part) => part.year !== undefined && part.at[1] === at[0]);
}

function distinctWords(words: readonly UnderstoodWord[]): UnderstoodWord[] {
  return [...new Map(words.map((word) => [word.names.join(' '), word])).values()];
}
