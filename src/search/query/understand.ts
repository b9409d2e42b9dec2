/**
 * A question as typed → what it asks. A term that some text contains is taken as it stands; any other is looked up among
 * the known words, and else cut into them. A place, a year, an audience or a bureau restricts only beside other words:
 * alone it is a word like any other.
 */
import { assembleUnderstanding } from './assembleUnderstanding.ts';
import type { Meant, ReadWord } from './assembleUnderstanding.ts';
import { cutTerm } from './cutTerm.ts';
import type { CutPiece } from './cutTerm.ts';
import type { Lexicon, Sense } from './meanings.ts';
import type { FindBySound } from './sounds.ts';
import { readTokens } from './queryTokens.ts';
import type { QueryToken } from './queryTokens.ts';
import type { CutTerm, Piece, Understanding } from './understanding.ts';

/** What understanding asks of the texts. */
export interface SearchedTexts {
  /** Number of records that contain the folded term. */
  count: (term: string) => Promise<number>;
  readWords: () => Promise<ReadonlySet<string>>;
  readSounds: () => Promise<FindBySound>;
}

/**
 * `alone`: a place, a year, an audience or a bureau restricts without other words too, as where numbers are listed.
 * `await understand('腾冲近视怎么防', lexicon, texts) // => { words: 近视, regions: 腾冲市, setAside: 怎么防, … }`
 */
export async function understand(
  query: string,
  lexicon: Lexicon,
  texts: SearchedTexts,
  alone = false,
): Promise<Understanding> {
  const meant: Meant[] = [];
  const cut: CutTerm[] = [];
  const dropped: Piece[] = [];
  const read = await Promise.all(
    readTokens(query).map(async (token) => ({
      token,
      parts: token.term === '' ? [] : await readToken(token, lexicon, texts),
    })),
  );
  for (const { token, parts } of read) {
    const { asked, at, term } = token;
    if (term === '') dropped.push({ asked, at });
    if (parts.length > 1) cut.push({ asked, at, term });
    meant.push(...parts);
  }
  lookAhead(meant, texts);
  const parts = alone ? meant : await withoutFullName(meant, texts);
  return assembleUnderstanding(parts, { cut, dropped, alone }, await toWordReader(parts, texts));
}

/** A bureau that is all the question says, by a name that texts write, is a word like any other. */
async function withoutFullName(meant: readonly Meant[], texts: SearchedTexts): Promise<readonly Meant[]> {
  const [only, ...others] = meant.filter(({ sense }) => sense.aside === undefined);
  if (only?.sense.departments === undefined || others.length > 0 || (await texts.count(only.word)) === 0) return meant;
  const { departments: _, ...sense } = only.sense;
  return meant.map((part) => (part === only ? { ...only, sense } : part));
}

async function readToken(token: QueryToken, lexicon: Lexicon, texts: SearchedTexts): Promise<Meant[]> {
  const { term, quoted } = token;
  if (quoted) return [toMeant(token, term, {})];
  const whole = [toMeant(token, term, senseOf(term, lexicon))];
  if (lexicon.has(term) || yearOf(term) !== undefined) return whole;
  const guess = term.length >= LEAST_CUT ? guessParts(token, lexicon) : [];
  lookAhead(guess, texts);
  // A term that is likely to be cut by words of the plans asks for them along with its count, not after it.
  const reading = term.length >= LEAST_CUT && guess.length === 0 ? texts.readWords() : undefined;
  reading?.catch(() => undefined);
  const count = await countWhole(token, guess, texts);
  if (count >= OFTEN || (count > 0 && !CUT_LENGTHS.has(term.length))) return whole;
  if (guess.length > 0) return guess;
  const words = await (reading ?? texts.readWords());
  if (count > 0 && words.has(term)) return whole;
  const pieces = cutTerm(term, { lexicon, words });
  if (isUnknown(pieces)) {
    if (count > 0) return whole;
    const findBySound = await texts.readSounds();
    return toParts(token, cutTerm(term, { lexicon, words, findBySound }), lexicon);
  }
  return toParts(token, pieces, lexicon);
}

/**
 * The parts by known words alone, without those of the plans, which are a large file; none where they do not suffice. A
 * single character may belong to a word of the plans.
 */
function guessParts(token: QueryToken, lexicon: Lexicon): Meant[] {
  const pieces = cutTerm(token.term, { lexicon, words: new Set() });
  const isSure = pieces.every(({ word }) => word !== undefined && word.length > 1);
  return isSure ? toParts(token, pieces, lexicon) : [];
}

/** Begins to look up what these parts will be looked up by, so that it is there when it is asked for. */
function lookAhead(meant: readonly Meant[], { count }: SearchedTexts): void {
  const words = meant.filter(({ sense }) => [sense.aside, sense.region, sense.audience].every((one) => !one));
  const names = words.flatMap(({ word, sense }) => [word, ...(sense.synonyms ?? [])]);
  // Who asks for it is told of a failure.
  for (const name of new Set(names)) void count(name).catch(() => undefined);
}

/**
 * Number of records that contain the term. One between whose parts no record has the two characters that meet there is in
 * none: that costs a small file each, and the whole term many.
 */
async function countWhole({ term, at }: QueryToken, guess: readonly Meant[], texts: SearchedTexts): Promise<number> {
  const ends = guess.slice(0, -1).map((part) => part.at[1] - at[0]);
  const meeting = await Promise.all(ends.map((end) => texts.count(term.slice(end - 1, end + 1))));
  return meeting.includes(0) ? 0 : texts.count(term);
}

/** A term that as many records contain is a phrase of the plans. */
const OFTEN = 10;
/** A rare term of this many characters is more likely two words that happen to meet (儿童近视) than a phrase copied. */
const CUT_LENGTHS: ReadonlySet<number> = new Set([4, 5, 6, 7, 8]);
const LEAST_CUT = 4;

function isUnknown(pieces: readonly CutPiece[]): boolean {
  return pieces.some(({ word }) => word === undefined);
}

function toParts(token: QueryToken, pieces: readonly CutPiece[], lexicon: Lexicon): Meant[] {
  return pieces.map(({ start, end, word: known }) => {
    const typed = token.term.slice(start, end);
    const word = known ?? typed;
    const meant = toMeant(token.pieceOf(start, end), word, senseOf(word, lexicon));
    return word === typed ? meant : { ...meant, by: 'sound' };
  });
}

function senseOf(word: string, lexicon: Lexicon): Sense {
  return lexicon.get(word) ?? {};
}

function toMeant({ asked, at }: Piece, word: string, sense: Sense): Meant {
  return { asked, at, word, sense, by: 'typed', year: yearOf(word) };
}

const YEAR = /^((?:19|20)\d\d)年?$/;

function yearOf(word: string): number | undefined {
  const written = YEAR.exec(word)?.[1];
  return written === undefined ? undefined : Number(written);
}

async function toWordReader(meant: readonly Meant[], texts: SearchedTexts): Promise<ReadWord> {
  const doubted = new Set(meant.flatMap(({ word, sense }) => (sense.synonyms === undefined ? [] : [word])));
  const contained = new Map(
    await Promise.all([...doubted].map(async (word) => [word, (await texts.count(word)) > 0] as const)),
  );
  return ({ asked, at, word, by, sense }) => {
    const own = sense.synonyms === undefined || contained.get(word) === true ? [word] : [];
    const names = [...new Set([...own, ...(sense.synonyms ?? [])])];
    const { indicators = [], topics = [] } = sense;
    return { asked, at, names, indicators, topics, by: names.length > 1 || own.length === 0 ? 'synonym' : by };
  };
}
