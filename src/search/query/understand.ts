/**
 * A question as typed → what it asks. A term that some text contains is taken as it stands; any other is looked up among
 * the known words, and else cut into them. A place, a year, an audience or a bureau restricts only beside other words:
 * alone it is a word like any other.
 */
import { assembleUnderstanding } from './assembleUnderstanding.ts';
import type { ReadWord } from './assembleUnderstanding.ts';
import { withoutFullName } from './askedBureaus.ts';
import { cutTerm, isCuttable } from './cutTerm.ts';
import type { Knife } from './cutTerm.ts';
import type { LookAhead } from './foresee.ts';
import type { Lexicon } from './meanings.ts';
import type { Meant } from './meant.ts';
import { isLetters, isPinyinIn } from './sounds.ts';
import type { FindBySound } from './sounds.ts';
import { pairsToAsk } from './readersWords.ts';
import { readTokens } from './queryTokens.ts';
import type { QueryToken } from './queryTokens.ts';
import { isDate, isSaying, senseOf, toMeant, toParts, yearOf } from './termParts.ts';
import type { CutTerm, Piece, Understanding } from './understanding.ts';
import type { TermVocabulary } from './wordsAndSounds.ts';

/** What understanding asks of the texts. */
export interface SearchedTexts {
  /** Number of records that contain the folded term. */
  count: (term: string) => Promise<number>;
  /** False when no record contains the folded term, at less cost than its number. */
  mayHave: (term: string) => Promise<boolean>;
  readVocabulary: () => Promise<TermVocabulary>;
  /**
   * The lexicon of the vocabulary with the words of readers that are found by these pairs: see readersWords.ts. `onFound` is given
   * the one with those of a pair as soon as they are there.
   */
  readSaid: (pairs: readonly string[], lexicon: Lexicon, onFound: (lexicon: Lexicon) => void) => Promise<Lexicon>;
  readSounds: () => Promise<FindBySound>;
  /** Begins to read what these parts will be looked up by: see foresee.ts. */
  lookAhead: LookAhead;
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
  const tokens = readTokens(query);
  const guessed = tokens.map((token) => likelyParts(token, lexicon));
  const likely = guessed.flat();
  // Beside a term that no list has, or a year, no record may answer the whole question, nor may one where many words are glued.
  texts.lookAhead(
    likely,
    likely.some(({ year }) => year !== undefined) ||
      guessed.some((parts) => (tokens.length > 1 && parts.length === 0) || parts.filter(isSaying).length > 2),
  );
  // A place and a year decide together what is read, though they stand in two tokens.
  const restricting = likely.filter(({ sense, year }) => sense.region !== undefined || year !== undefined);
  const lookAhead: LookAhead = (parts, closest) => texts.lookAhead([...new Set([...restricting, ...parts])], closest);
  const read = await Promise.all(
    tokens.map(async (token) => ({
      token,
      parts:
        token.term === '' ? [] : await readToken(token, lexicon, { ...texts, lookAhead, isPinyin: isPinyinIn(query) }),
    })),
  );
  for (const { token, parts } of read) {
    const { asked, at, term } = token;
    if (term === '') dropped.push({ asked, at });
    if (parts.length > 1) cut.push({ asked, at, term });
    meant.push(...parts);
  }
  const parts = alone ? meant : await withoutFullName(meant, texts.count);
  return assembleUnderstanding(parts, { cut, dropped, alone }, await toWordReader(parts, texts));
}

/** With which words may be pinyin. */
type ReadingTexts = SearchedTexts & { isPinyin: ReturnType<typeof isPinyinIn> };

async function readToken(token: QueryToken, lexicon: Lexicon, texts: ReadingTexts): Promise<Meant[]> {
  const { term, quoted } = token;
  if (quoted) return [toMeant(token, term, {})];
  const whole = [toMeant(token, term, senseOf(term, lexicon))];
  if (isKnown(term, lexicon) || (isLetters(term) && !texts.isPinyin(term))) return whole;
  const guess = guessParts(token, lexicon);
  if (isDate(guess)) return guess;
  // A term that no list has is likely to be cut by the words of the plans, or a slip: they are read along with its count.
  const cutting =
    guess.length === 0 && (isCuttable(term) || texts.isPinyin(term)) ? cutByPlans(token, texts) : undefined;
  cutting?.catch(() => undefined);
  const count = await (guess.length > 0 ? countGuessed(token, guess, texts) : countUnsure(term, cutting, texts));
  if (count >= OFTEN || (count > 0 && !CUT_LENGTHS.has(term.length))) return whole;
  if (guess.length > 0) return guess;
  const { words, parts, isUnknown } = await (cutting ?? cutByPlans(token, texts));
  if (count > 0 && (words.has(term) || isUnknown)) return whole;
  // Other tokens may take longer.
  texts.lookAhead(parts, true);
  return parts;
}

/** A term cut by the words of the plans too, and mended by sound where they do not suffice. */
async function cutByPlans(token: QueryToken, texts: ReadingTexts) {
  const { words, lexicon: listed } = await texts.readVocabulary();
  const lexicon = await withSaid(token, { lexicon: listed, words }, texts);
  const pieces = cutTerm(token.term, { lexicon, words });
  const isUnknown = pieces.some(({ word }) => word === undefined || texts.isPinyin(word));
  const findBySound = isUnknown ? await texts.readSounds() : undefined;
  const mended = findBySound === undefined ? pieces : cutTerm(token.term, { lexicon, words, findBySound });
  return { words, isUnknown, parts: toParts(token, mended, lexicon) };
}

/** The lexicon of a knife, with the words of readers that what it leaves unknown of a term is looked up for. */
async function withSaid(token: QueryToken, knife: Knife, texts: SearchedTexts): Promise<Lexicon> {
  const pieces = cutTerm(token.term, knife);
  const pairs = pairsToAsk(token.term, pieces, knife);
  if (pairs.length === 0) return knife.lexicon;
  // A single character that no list has is mostly of a word of readers.
  const likely = pieces.filter(({ word, start, end }) => word !== undefined || end - start > 1);
  texts.lookAhead(toParts(token, likely, knife.lexicon), true);
  return texts.readSaid(pairs, knife.lexicon, (lexicon) =>
    texts.lookAhead(toParts(token, cutTerm(token.term, { ...knife, lexicon }), lexicon), true),
  );
}

function isKnown(term: string, lexicon: Lexicon): boolean {
  return lexicon.has(term) || yearOf(term) !== undefined;
}

/** What a token will be taken as, unless texts say otherwise. */
function likelyParts(token: QueryToken, lexicon: Lexicon): Meant[] {
  const { term, quoted } = token;
  return isKnown(term, lexicon) && !quoted
    ? [toMeant(token, term, senseOf(term, lexicon))]
    : guessParts(token, lexicon);
}

/**
 * The parts by known words alone, without those of the plans, which are a large file; none where they do not suffice. A
 * single character may belong to a word of the plans, unless a year is next to it (到2025年).
 */
function guessParts(token: QueryToken, lexicon: Lexicon): Meant[] {
  if (token.quoted || token.term.length < LEAST_CUT) return [];
  const pieces = cutTerm(token.term, { lexicon, words: new Set() });
  const isYear = (at: number): boolean => yearOf(pieces[at]?.word ?? '') !== undefined;
  const isSure = pieces.every(
    ({ word }, at) => word !== undefined && (word.length > 1 || isYear(at - 1) || isYear(at + 1)) && !isLetters(word),
  );
  return isSure ? toParts(token, pieces, lexicon) : [];
}

/**
 * Number of records that contain the term. One between whose parts no record has the two characters that meet there is in
 * none: that costs a small file each, and the whole term many.
 */
async function countGuessed({ term, at }: QueryToken, guess: readonly Meant[], texts: SearchedTexts): Promise<number> {
  const ends = guess.slice(0, -1).map((part) => part.at[1] - at[0]);
  const meeting = await Promise.all(ends.map((end) => texts.count(term.slice(end - 1, end + 1))));
  if (meeting.includes(0)) return 0;
  texts.lookAhead(guess, true);
  return texts.count(term);
}

/** The same for a term whose parts are known later; they are looked up along with the whole term, if it takes that. */
async function countUnsure(
  term: string,
  cutting: Promise<{ parts: Meant[] }> | undefined,
  texts: SearchedTexts,
): Promise<number> {
  if (!(await texts.mayHave(term))) return 0;
  if (term.length >= LEAST_CUT)
    cutting?.then(
      ({ parts }) => texts.lookAhead(parts, true),
      () => undefined,
    );
  return texts.count(term);
}

/** A term that as many records contain is a phrase of the plans. */
const OFTEN = 10;
/** A rare term of this many characters is more likely two words that happen to meet (儿童近视) than a phrase copied. */
const CUT_LENGTHS: ReadonlySet<number> = new Set([4, 5, 6, 7, 8]);
const LEAST_CUT = 4;

async function toWordReader(meant: readonly Meant[], texts: SearchedTexts): Promise<ReadWord> {
  const doubted = new Set(meant.flatMap(({ word, sense }) => (sense.synonyms === undefined ? [] : [word])));
  const contained = new Map(
    await Promise.all([...doubted].map(async (word) => [word, (await texts.count(word)) > 0] as const)),
  );
  return ({ asked, at, word, by, sense }) => {
    const own = sense.synonyms === undefined || (word.length > 1 && contained.get(word) === true) ? [word] : [];
    const names = [...new Set([...own, ...(sense.synonyms ?? [])])];
    const { indicators = [], topics = [] } = sense;
    return { asked, at, names, indicators, topics, by: names.length > 1 || own.length === 0 ? 'synonym' : by };
  };
}
