/**
 * A question as typed → what it asks. A term that some text contains is taken as it stands; any other is looked up among
 * the known words, and else cut into them. A place, a year, an audience or a bureau restricts only beside other words:
 * alone it is a word like any other.
 */
import { BARRIER } from '../../text/fold.ts';
import { cutTerm } from './cutTerm.ts';
import type { CutPiece } from './cutTerm.ts';
import type { Lexicon, Sense } from './meanings.ts';
import type { FindBySound } from './sounds.ts';
import { readTokens } from './queryTokens.ts';
import type { QueryToken } from './queryTokens.ts';
import type { CutTerm, Piece, Understanding, UnderstoodBy, UnderstoodWord } from './understanding.ts';

/** What understanding asks of the texts. */
export interface SearchedTexts {
  /** Number of records that contain the folded term. */
  count: (term: string) => Promise<number>;
  readWords: () => Promise<ReadonlySet<string>>;
  readSounds: () => Promise<FindBySound>;
}

/** A part of the query with what it may mean, before its neighbours are considered. */
interface Meant extends Piece {
  word: string;
  by: UnderstoodBy;
  sense: Sense;
  year: number | undefined;
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
  const parts = alone ? meant : await withoutFullName(meant, texts);
  return assemble(parts, { cut, dropped, alone }, await toWordReader(parts, texts));
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
  // A term that is likely to be cut asks for the words along with its count, not after it.
  const reading = CUT_LENGTHS.has(term.length) ? texts.readWords() : undefined;
  reading?.catch(() => undefined);
  const count = await texts.count(term);
  if (count >= OFTEN || (count > 0 && !CUT_LENGTHS.has(term.length))) return whole;
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

/** A term that as many records contain is a phrase of the plans. */
const OFTEN = 10;
/** A rare term of this many characters is more likely two words that happen to meet (儿童近视) than a phrase copied. */
const CUT_LENGTHS: ReadonlySet<number> = new Set([4, 5, 6, 7, 8]);

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

/** Gives the word that a part stands for. */
type ReadWord = (part: Meant) => UnderstoodWord;

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

/** What was read beside the parts. */
interface Beside {
  cut: readonly CutTerm[];
  dropped: readonly Piece[];
  alone: boolean;
}

function assemble(meant: readonly Meant[], { cut, dropped, alone }: Beside, readWord: ReadWord): Understanding {
  const said = meant.filter(({ sense }) => sense.aside === undefined);
  // A question of nothing but set-aside words is about those words.
  const parts = said.length === 0 ? meant : said;
  const aside = said.length === 0 ? [] : meant.filter(({ sense }) => sense.aside !== undefined);
  const restricts = alone ? new Set(parts.filter(isSpecial)) : chooseRestrictions(parts);
  const stray = cut.length === 0 ? [] : parts.filter((part) => isStray(part) && !restricts.has(part));
  const words = parts.filter(
    (part) => !restricts.has(part) && (stray.length === parts.length || !stray.includes(part)),
  );
  const restricting = parts.filter((part) => restricts.has(part));
  return {
    words: distinctWords(words.map(readWord)),
    regions: restricting.flatMap(({ asked, at, sense }) => (sense.region ? [{ asked, at, ...sense.region }] : [])),
    years: restricting.flatMap(({ asked, at, year }) => (year === undefined ? [] : [{ asked, at, year }])),
    audiences: restricting.flatMap(({ asked, at, sense }) =>
      sense.audience ? [{ asked, at, ...sense.audience }] : [],
    ),
    departments: restricting.flatMap(({ asked, at, sense }) =>
      (sense.departments ?? []).map((department) => ({ asked, at, ...department })),
    ),
    setAside: [...dropped, ...aside, ...(stray.length === parts.length ? [] : stray)]
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

/** A single character left over by a cut. */
function isStray({ word, sense, year }: Meant): boolean {
  return word.replaceAll(BARRIER, '').length === 1 && Object.keys(sense).length === 0 && year === undefined;
}

function distinctWords(words: readonly UnderstoodWord[]): UnderstoodWord[] {
  return [...new Map(words.map((word) => [word.names.join(' '), word])).values()];
}
