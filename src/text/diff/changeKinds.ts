/** Turns blocks into runs and gives each change its class. */
import { findNumerals } from '../numerals/findNumerals.ts';
import type { FoundNumeral } from '../numerals/findNumerals.ts';
import type { Replacement, Move, Moves, DiffPiece } from './piece.ts';
import type { Change, DiffRun } from './run.ts';
import { findNames, toReading } from './diffTokens.ts';
import type { BodyName } from './diffTokens.ts';

export interface Texts {
  before: string;
  after: string;
  departments: readonly BodyName[];
}

/** The words that must follow Chinese digits for them to be a number and not part of a word (统一, 三农, 市县两级). */
const MEASURED = /^(?:周岁|个|名|所|家|次|岁|年|月|日|天|项|条|张|元|亩|倍|成|期|人|对|件|套|处|座|小时|课时|分钟)/u;
const ARABIC = /[0-9０-９]/;
const QUOTED = /[“‘「『"]$/u;

/** The runs of a block, removed before added; moved stretches are runs of their own. */
export function classify({ kind, removed, added }: Replacement, moves: Moves, texts: Texts): DiffRun[] {
  if (kind === 'same') {
    return [
      { kind, text: removed.text, before: spanOf(removed), after: spanOf(added), change: null, counterpart: null },
    ];
  }
  const gone = splitMoved(removed, moves.get(removed) ?? []);
  const come = splitMoved(added, moves.get(added) ?? []);
  const change = kind === 'form' ? kind : changeOf(stayed(gone), stayed(come), texts);
  return [...gone.map((part) => toRun('removed', part, change)), ...come.map((part) => toRun('added', part, change))];
}

interface Part extends DiffPiece {
  move: Move | null;
}

function splitMoved({ text, start }: DiffPiece, moves: readonly Move[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const move of moves) {
    parts.push({ text: text.slice(from, move.start), start: start + from, move: null });
    parts.push({ text: text.slice(move.start, move.end), start: start + move.start, move });
    from = move.end;
  }
  parts.push({ text: text.slice(from), start: start + from, move: null });
  return parts.filter((part) => part.text !== '');
}

function stayed(parts: readonly Part[]): DiffPiece[] {
  return parts.filter(({ move }) => move === null);
}

function toRun(kind: 'removed' | 'added', part: Part, change: Change): DiffRun {
  const span = spanOf(part);
  return {
    kind,
    text: part.text,
    before: kind === 'removed' ? span : null,
    after: kind === 'added' ? span : null,
    change: part.move === null ? change : 'moved',
    counterpart: part.move?.counterpart ?? null,
  };
}

function changeOf(
  removed: readonly DiffPiece[],
  added: readonly DiffPiece[],
  { before, after, departments }: Texts,
): Change {
  if (toReading(textOf(removed)) === toReading(textOf(added))) return 'form';
  const [gone, come] = [numbersIn(removed, before), numbersIn(added, after)];
  if (sayAll(gone) !== sayAll(come)) return [...gone, ...come].every(({ isAge }) => isAge) ? 'age' : 'number';
  return bodiesIn(removed, departments) === bodiesIn(added, departments) ? 'wording' : 'department';
}

interface CountedNumber {
  written: string;
  /** An age says whom a rule is for; it promises nothing. */
  isAge: boolean;
}

const AGE = /^(?:[-—–~～至到]+\s*[0-9０-９]+)?\s*(?:周岁|岁)/u;

/** The numbers that overlap the pieces. */
function numbersIn(pieces: readonly DiffPiece[], text: string): CountedNumber[] {
  if (pieces.length === 0) return [];
  return findNumerals(text)
    .filter((numeral) => isNumber(numeral, text))
    .filter(({ start, end }) => pieces.some((piece) => start < piece.start + piece.text.length && end > piece.start))
    .map(({ end, value, per }) => ({
      written: `${String(value)}/${String(per)}`,
      isAge: AGE.test(text.slice(end)),
    }));
}

function sayAll(numbers: readonly CountedNumber[]): string {
  return numbers.map(({ written }) => written).join(' ');
}

/** 一 is an article more often than a number (上一级, 一批), and a number after a quotation mark begins a name. */
function isNumber({ start, end, kind }: FoundNumeral, text: string): boolean {
  const written = text.slice(start, end);
  if (kind !== 'number' || ARABIC.test(written)) return true;
  return written !== '一' && MEASURED.test(text.slice(end)) && !QUOTED.test(text.slice(0, start));
}

/** 以下简称妇儿工委 says how a body is called, and names none anew. */
const SHORT_NAME = /(?:以下)?简称[^）)，。]*/gu;

function bodiesIn(pieces: readonly DiffPiece[], names: readonly BodyName[]): string {
  const found = pieces.flatMap(({ text }) => findNames(text.replace(SHORT_NAME, ''), names).map(({ body }) => body));
  return found.sort().join(' ');
}

function textOf(pieces: readonly DiffPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function spanOf({ text, start }: DiffPiece): [number, number] {
  return [start, start + text.length];
}
