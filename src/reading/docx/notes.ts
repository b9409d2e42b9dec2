/** Footnotes and endnotes → lines, in the order in which the text refers to them. */
import { withoutBlanks } from '../../text/blank.ts';
import type { NoteKind, NoteMarks } from './noteMarks.ts';
import type { OfficeParts } from './officeParts.ts';
import { childrenOf } from './parseXml.ts';
import type { XmlElement } from './parseXml.ts';
import { endStory, readBlocks } from './story.ts';
import type { Story } from './story.ts';

/** The lines of all notes, each with its mark; a note whose reference was deleted is left out as deleted. */
export function readNotes(parts: OfficeParts, marks: NoteMarks, openStory: () => Story): string[] {
  const notes = new Map([...notesOf(parts, 'footnote'), ...notesOf(parts, 'endnote')]);
  const lines: string[] = [];
  for (const { kind, id, mark } of marks.references()) {
    const note = notes.get(`${kind} ${id}`);
    if (note === undefined) continue;
    notes.delete(`${kind} ${id}`);
    const [first = '', ...others] = readNote(note, mark, openStory());
    lines.push(first.trimStart().startsWith(mark) ? first : `${mark} ${first}`, ...others);
  }
  for (const note of notes.values()) {
    const story = openStory();
    const text = readNote(note, '', story).join('\n');
    if (withoutBlanks(text) !== '') story.leftOut.add('deletion', text);
  }
  return lines;
}

/** Those of one kind by kind and id, without the lines that part notes from the text. */
function notesOf(parts: OfficeParts, kind: NoteKind): [string, XmlElement][] {
  return parts
    .of(`${kind}s`)
    .flatMap((part) => childrenOf(part, `w:${kind}`))
    .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
    .map((note) => [`${kind} ${note.attributes['w:id'] ?? ''}`, note]);
}

function readNote(note: XmlElement, mark: string, story: Story): string[] {
  story.ownMark = mark;
  readBlocks(note, story);
  endStory(story);
  return story.lines;
}
