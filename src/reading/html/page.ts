/** A web page as lines of words: what its elements make a line of its own is one, whatever their nesting. */
import type { LeftOutKind } from '../fileText.ts';

export interface PageElement {
  name: string;
  /** Class and id, as written. */
  hints: string;
  /** Index of the parent among the elements; -1 for the outermost. */
  parent: number;
  /** The lines inside: from this index, to before that one. */
  from: number;
  to: number;
}

export interface PageLine {
  /** The words, blanks made one; not empty. */
  text: string;
  /** Index of the block element in which the line begins; -1 outside all. */
  block: number;
  /** Non-blank characters of it, and how many of them are words of links. */
  characters: number;
  linked: number;
}

/** As what a line is left out; undefined for a line of the text. */
export type Verdict = LeftOutKind | undefined;

export interface Page {
  elements: PageElement[];
  lines: PageLine[];
  /** What is never text, in the order of the page. */
  leftOut: { kind: LeftOutKind; words: string }[];
}
