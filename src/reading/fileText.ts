/**
 * What reading a file gives: its text and everything that was left out of it, or why it cannot be read. Every format
 * gives the same two shapes.
 */

/** The formats that are read, by what a file holds, whatever its name says. */
export type Format = 'txt' | 'md' | 'html' | 'docx' | 'pdf';

/** What may be left out of a text, because it is of the page or the file, not of the document. */
export type LeftOutKind =
  /** Signs that an HTML or Markdown author wrote for one character: `&mdash;`. The character is in the text. */
  | 'character-reference'
  | 'comment'
  | 'deletion'
  | 'form'
  /** What a Markdown file says about itself before its text. */
  | 'front-matter'
  | 'hidden'
  | 'link-address'
  | 'markup'
  /** The table of a government page with 索引号, 发文字号, 成文日期. */
  | 'metadata'
  | 'navigation'
  | 'page-header'
  | 'page-number'
  | 'picture'
  | 'related'
  | 'script'
  | 'share-bar'
  | 'site-footer'
  /** Words of a web page around its document, of none of the other kinds. */
  | 'surroundings'
  | 'watermark';

/** Something that stands in the file and not in the text. */
export interface LeftOut {
  kind: LeftOutKind;
  /** How many pieces: lines, blocks or elements. */
  pieces: number;
  /** Non-blank characters of all pieces together. */
  characters: number;
  /** The first words of the first piece, at most 40 characters; empty for what has no words. */
  sample: string;
}

export interface FileText {
  format: Format;
  /** WHATWG label of the encoding of a text file; null for docx and pdf. */
  encoding: string | null;
  /**
   * The text. For txt: the characters of the file, unaltered but for character references of HTML, which stand for what
   * they name; otherwise lines parted by `\n`.
   */
  text: string;
  leftOut: LeftOut[];
}

/** Why a file cannot be read. */
export type Problem =
  | 'bad-byte'
  | 'damaged'
  | 'empty'
  | 'encrypted'
  | 'no-text-layer'
  | 'not-text'
  | 'old-word'
  | 'other-encoding'
  | 'picture'
  | 'presentation'
  | 'spreadsheet'
  | 'too-large'
  | 'unknown-format'
  | 'wps';

export interface Unreadable {
  problem: Problem;
  /** Offset of the byte, from 0; null unless one byte is to blame. */
  offset: number | null;
  /** Line of that byte, from 1; null unless one byte is to blame. */
  line: number | null;
  /** What was found, verbatim or as a short phrase; null when there is nothing to quote. */
  found: string | null;
}

/** Whether a file could not be read. */
export function isUnreadable(result: FileText | Unreadable): result is Unreadable {
  return 'problem' in result;
}

/** The file cannot be read as a whole. `toUnreadable('picture', 'PNG').offset // => null` */
export function toUnreadable(problem: Problem, found: string | null = null): Unreadable {
  return { problem, offset: null, line: null, found };
}
