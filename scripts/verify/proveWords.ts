/**
 * Proof that a built page shows exactly its source: every character, and the counts in its own proof sentence. It fails
 * for a missing page, a changed, lost or doubled character, and a missing or wrong sentence.
 */
import { createHash } from 'node:crypto';
import { withoutBlanks } from '../../src/text/blank.ts';
import type { SitePage } from '../site/readSite.ts';
import { runsOfLines } from './expectWords.ts';
import type { Expectation } from './expectWords.ts';
import { firstDifference } from './firstDifference.ts';
import type { SourceRun } from './firstDifference.ts';

export interface Proven {
  /** Characters compared. */
  characters: number;
  /** The faults, one sentence each. */
  faults: string[];
}

const SENTENCE = /^原文 ([\d,]+) 字，本页 ([\d,]+) 字，(?:一字不差|相差 ([\d,]+) 字)$/;

/** Checks every page against its expectation. */
export function proveWords(pages: ReadonlyMap<string, SitePage>, expectations: readonly Expectation[]): Proven {
  const expected = new Set(expectations.map(({ path }) => path));
  const proven = expectations.map((expectation) => provePage(pages, expectation));
  const strange = [...pages.values()]
    .filter(({ path, proof }) => proof !== null && !expected.has(path))
    .map(({ path }) => `${path}: has a proof sentence, but shows no place of a source that is known`);
  return {
    characters: proven.reduce((sum, { characters }) => sum + characters, 0),
    faults: [...proven.flatMap(({ faults }) => faults), ...strange],
  };
}

function provePage(pages: ReadonlyMap<string, SitePage>, expectation: Expectation): Proven {
  const { path, source, shows } = expectation;
  const page = pages.get(path);
  const at = expectation.runs[0];
  const place = `${source.file}:${String(at?.line)}:${String(at?.column)}`;
  // Not every site shows its plans on one page each.
  if (page === undefined)
    return { characters: 0, faults: shows === 'plan' ? [] : [`${path}: no such page (${place})`] };
  const runs = runsShown(page, expectation);
  const words = page.planText ?? '';
  const characters = withoutBlanks(words).length;
  return {
    characters,
    faults: [
      ...findDifference(path, source.file, runs, words),
      ...(shows === 'plan' ? findMissingLines(path, runs, expectation.runs) : []),
      ...findWrongSentence(page, withoutBlanks(runs.map(({ text }) => text).join('')).length, characters),
      ...(shows === 'item' ? findWrongHashes(path, pages.get(source.page), words, source.sha256) : []),
    ],
  };
}

/** The words the page must show; a whole plan's proof states whether the covering notice is included. */
function runsShown({ proof }: SitePage, { source, shows, runs }: Expectation): SourceRun[] {
  if (shows !== 'plan' || proof?.lines == null) return runs;
  const ranges = [...proof.lines.matchAll(/(\d+)-(\d+)/g)];
  return ranges.flatMap(([, first, last]) => runsOfLines(source, [Number(first), Number(last)]));
}

function findDifference(path: string, file: string, runs: readonly SourceRun[], words: string): string[] {
  const difference = firstDifference(runs, words);
  if (difference === undefined) return [];
  const { line, column, expected, found } = difference;
  return [`${path}: ${file}:${String(line)}:${String(column)}: expected “${expected}”, found “${found}”`];
}

function findMissingLines(path: string, runs: readonly SourceRun[], wanted: readonly SourceRun[]): string[] {
  const shown = new Set(runs.map(({ line }) => line));
  const missing = wanted.find(({ line, text }) => withoutBlanks(text) !== '' && !shown.has(line));
  return missing === undefined ? [] : [`${path}: line ${String(missing.line)} of the source is not shown`];
}

function findWrongSentence({ path, proof }: SitePage, source: number, shown: number): string[] {
  if (proof === null) return [`${path}: no proof sentence`];
  const numbers = (SENTENCE.exec(proof.sentence) ?? [])
    .slice(1)
    .map((number?: string) => Number((number ?? '0').replaceAll(',', '')));
  const right = [source, shown, 0];
  return numbers.length === right.length && right.every((number, at) => numbers[at] === number)
    ? []
    : [`${path}: proof sentence: expected ${right.join(', ')}, found “${proof.sentence}”`];
}

/** The page of a source states the hash of its file, and that of the words of every item under the item's address. */
function findWrongHashes(path: string, page: SitePage | undefined, words: string, file: string): string[] {
  const right = { [path]: createHash('sha256').update(words).digest('hex'), file };
  return Object.entries(right)
    .filter(([of, hash]) => page?.hashes.get(of) !== hash)
    .map(([of, hash]) => {
      const what = of === path ? 'words' : of;
      return `${path}: SHA-256 of the ${what}: expected ${hash}, found ${page?.hashes.get(of) ?? 'none'}`;
    });
}
