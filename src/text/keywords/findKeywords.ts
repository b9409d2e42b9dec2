/**
 * Finds the keywords of a corpus: runs that hold together, occur freely, and distinguish one field from another.
 *
 * 1. A word of one piece is known to the cutter; a word of several must hold together (cohesion) and must not be
 *    grammar: it contains no function word and neither begins nor ends with a general word.
 * 2. It has different neighbours on both sides (freedom), so it is not a fragment of something longer; if nearly all
 *    its places lie inside one longer word, only the longer one stays.
 * 3. It occurs in several sources, and in some fields more than in others (distinctness).
 */
import { cohesionOf, distinctnessOf, fieldShares, freedomOf } from './cohesion.ts';
import { findRuns } from './runs.ts';
import type { WordCutter, KeywordText, HanRun, Runs } from './runs.ts';

/** Curated lists: facts that statistics cannot find. */
export interface WordRules {
  /** Words of grammar: no word of several pieces contains one. */
  grammar: ReadonlySet<string>;
  /** Words without meaning of their own, alone or at either end of a longer one. */
  general: ReadonlySet<string>;
}

/** The thresholds, chosen by reading the words each lets through; counts in places, measures in bits. */
const LEAST_COUNT = 4;
const LEAST_SOURCES = 2;
const MOST_CHARACTERS = 6;
const LEAST_COHESION = 5;
const LEAST_FREEDOM = 1.2;
const LEAST_DISTINCTNESS = 0.5;
/** The share of a word's places inside one longer word from which the shorter one is dropped. */
const SWALLOWED = 0.8;

/** The keywords, sorted by code point. In plans: `findWords(passages, cut, rules) // => ['专科医院', …, '近视', …]` */
export function findWords(passages: readonly KeywordText[], cut: WordCutter, rules: WordRules): string[] {
  const runs = findRuns(passages, cut, LEAST_COUNT);
  const shares = fieldShares(runs);
  const isWord = ([text, run]: [string, HanRun]): boolean =>
    text.length >= 2 &&
    text.length <= MOST_CHARACTERS &&
    run.count >= LEAST_COUNT &&
    run.sources.size >= LEAST_SOURCES &&
    fitsRules(text, run, rules) &&
    cohesionOf(run, runs) >= LEAST_COHESION &&
    freedomOf(run) >= LEAST_FREEDOM &&
    distinctnessOf(run, shares) >= LEAST_DISTINCTNESS;
  const found = [...runs.byText].filter(isWord).map(([text]) => text);
  const swallowed = findSwallowed(found, runs);
  return found.filter((text) => !swallowed.has(text)).sort();
}

function fitsRules(text: string, { pieces }: HanRun, { grammar, general }: WordRules): boolean {
  if (general.has(text)) return false;
  if (pieces.length === 1) return true;
  if (pieces.some((piece) => grammar.has(piece))) return false;
  return !general.has(pieces[0] ?? '') && !general.has(pieces[pieces.length - 1] ?? '');
}

/** The words that occur almost only inside one longer keyword. */
function findSwallowed(found: readonly string[], { byText }: Runs): Set<string> {
  const known = new Set(found);
  const swallowed = new Set<string>();
  for (const long of found) {
    const count = byText.get(long)?.count ?? 0;
    for (let start = 0; start < long.length; start += 1) {
      for (let end = start + 2; end <= long.length; end += 1) {
        const part = long.slice(start, end);
        if (part === long || !known.has(part)) continue;
        if (count >= SWALLOWED * (byText.get(part)?.count ?? Infinity)) swallowed.add(part);
      }
    }
  }
  return swallowed;
}
