/** How the notes of a Word file are numbered. */
import type { NoteForm, NoteKind } from './noteMarks.ts';
import { childOf, childrenOf, numberOf, valueOf } from './parseXml.ts';
import type { XmlElement } from './parseXml.ts';

/** What the last section says, else the settings, else Word's own habit: 1, 2, 3 for footnotes, i, ii, iii for endnotes. */
export function readNoteForms(document: XmlElement, settings: XmlElement | undefined): Record<NoteKind, NoteForm> {
  const section = childrenOf(childOf(document, 'w:body'), 'w:sectPr').at(-1);
  const read = (name: string, usual: string): NoteForm => {
    const sources = [childOf(section, name), childOf(settings, name)];
    return {
      start: firstOf(sources.map((source) => numberOf(source, 'w:numStart'))) ?? 1,
      form: firstOf(sources.map((source) => valueOf(source, 'w:numFmt'))) ?? usual,
    };
  };
  return { footnote: read('w:footnotePr', 'decimal'), endnote: read('w:endnotePr', 'lowerRoman') };
}

function firstOf<Value>(values: (Value | undefined)[]): Value | undefined {
  return values.find((value) => value !== undefined);
}
