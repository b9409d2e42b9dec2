/**
 * What a question was understood as: its words in the language of the plans, the places, years, audiences and bureaus
 * that restrict it, and what was set aside. Every part knows where it was typed, so that nothing is understood in
 * silence and each step can be taken back.
 *
 * Loaded by the search page, so nothing of the engine is imported here.
 */
import type { AskedFor, AskedRole } from '../../model/synonyms.ts';

/** A part of the query, as typed. */
export interface Piece {
  asked: string;
  /** Offsets [start, end) in the query. */
  at: readonly [start: number, end: number];
}

/** How the words that are looked up came from what was typed. */
export type UnderstoodBy = 'typed' | 'synonym' | 'sound';

export interface UnderstoodWord extends Piece {
  by: UnderstoodBy;
  /** The words looked up, folded; an item with one of them has the word. At least one. */
  names: string[];
  /** Indicators so called: an item with a target of one of them has the word too. */
  indicators: string[];
  /** The topics it belongs to, which rank the closest items. */
  topics: string[];
}

/** A place, an audience or a bureau: its value in filters, and its name for readers. */
export interface UnderstoodValue extends Piece {
  value: string;
  label: string;
}

export interface UnderstoodBureau extends UnderstoodValue {
  /** As what it is named: only texts that name it so; null: in any role. */
  role: AskedRole | null;
}

/** The word that asks for a role. */
interface UnderstoodRole extends Piece {
  role: AskedRole;
}

/** A bureau of no plan of the place asked, or a role that the plans of its place do not tell from the other. */
export interface Untold extends Piece {
  what: 'bureau' | 'role';
  /** The name of the place. */
  place: string;
}

interface UnderstoodYear extends Piece {
  year: number;
}

/** A term that was cut, whole. */
export interface CutTerm extends Piece {
  /** Folded. */
  term: string;
}

export interface Understanding {
  words: UnderstoodWord[];
  regions: UnderstoodValue[];
  years: UnderstoodYear[];
  audiences: UnderstoodValue[];
  /** One for every bureau so called: several places may have one. */
  departments: UnderstoodBureau[];
  /** What is asked of them, where the plans tell it. */
  roles: UnderstoodRole[];
  /** What was asked of bureaus and restricts nothing. */
  untold: Untold[];
  setAside: Piece[];
  /** Terms without blanks that were cut into words. */
  cut: CutTerm[];
  /** What the question wants to know. */
  asks: AskedFor[];
}

/** `isRestricted(understanding)` is true when something besides words narrows the answer. */
export function isRestricted({ regions, years, audiences, departments }: Understanding): boolean {
  return regions.length + years.length + audiences.length + departments.length > 0;
}
