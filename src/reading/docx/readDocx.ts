/**
 * A Word file (docx) → its text, as Word prints it: a paragraph a line, a cell a line, with the numbers that Word makes
 * itself. Changes are taken as accepted; notes stand at the end; frames follow the paragraph they hang on. What belongs
 * to the page, is hidden or is deleted is left out and listed. Nothing is fetched, and no macro or entity is run.
 */
import { toUnreadable } from '../fileText.ts';
import type { FileText, Unreadable } from '../fileText.ts';
import { newLeftOut } from '../leftOut.ts';
import { withoutBlanks } from '../../text/blank.ts';
import { createListCounters } from './listCounters.ts';
import { readLists } from './listTable.ts';
import { readNotes } from './notes.ts';
import { createNoteMarks } from './noteMarks.ts';
import { readNoteForms } from './noteForms.ts';
import { readOfficeParts } from './officeParts.ts';
import type { OfficeParts } from './officeParts.ts';
import { TooLarge } from './openArchive.ts';
import { readSurroundings } from './surroundings.ts';
import { endStory, readBlocks } from './story.ts';
import type { Story } from './story.ts';
import { readStyleSheet } from './styleSheet.ts';

/** The text of a docx file and what was left out of it, or why it cannot be read. Never throws. */
export function readDocx(bytes: Uint8Array): Promise<FileText | Unreadable> {
  return Promise.resolve(readNow(bytes));
}

function readNow(bytes: Uint8Array): FileText | Unreadable {
  try {
    const parts = readOfficeParts(bytes);
    return parts === undefined ? toUnreadable('unknown-format') : readDocument(parts);
  } catch (error) {
    const found = error instanceof Error ? error.message : null;
    return toUnreadable(error instanceof TooLarge ? 'too-large' : 'damaged', found);
  }
}

function readDocument(parts: OfficeParts): FileText | Unreadable {
  const styles = readStyleSheet(parts.of('styles')[0]);
  const lists = readLists(parts.of('numbering')[0], styles);
  const leftOut = newLeftOut();
  const marks = createNoteMarks(readNoteForms(parts.document, parts.of('settings')[0]));
  const openStory = (): Story => ({
    styles,
    marks,
    leftOut,
    counters: createListCounters(lists),
    fields: [],
    ownMark: undefined,
    lines: [],
    pending: { text: '', hasNumber: false },
    deleted: false,
    rows: [],
  });
  const story = openStory();
  readBlocks(parts.document, story);
  endStory(story);
  const notes = readNotes(parts, marks, openStory);
  readSurroundings(parts, openStory);
  const text = [...story.lines, ...notes].map((line) => `${line}\n`).join('');
  if (withoutBlanks(text) !== '') return { format: 'docx', encoding: null, text, leftOut: leftOut.entries() };
  return toUnreadable(leftOut.entries().some(({ kind }) => kind === 'picture') ? 'no-text-layer' : 'empty');
}
