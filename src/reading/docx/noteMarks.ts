/** Footnotes and endnotes: their marks in the text, and which note comes when. */
import { formatListNumber } from './numberForm.ts';

export type NoteKind = 'footnote' | 'endnote';

/** A note that the text refers to. */
interface NoteReference {
  kind: NoteKind;
  id: string;
  /** As it stands in the text and before the note; empty for a note whose author wrote the mark himself. */
  mark: string;
}

export interface NoteForm {
  start: number;
  /** As ST_NumberFormat names it: `decimalEnclosedCircle`. */
  form: string;
}

export interface NoteMarks {
  /** The mark of the next reference. Repeated references to one note have one mark. */
  refer(kind: NoteKind, id: string, hasOwnMark: boolean): string;
  /** All references so far, in the order of the text. */
  references(): NoteReference[];
}

/** Marks that begin with the first number of each kind. `marks.refer('footnote', '2', false) // => '[1]'` */
export function createNoteMarks(forms: Record<NoteKind, NoteForm>): NoteMarks {
  const found = new Map<string, NoteReference>();
  const counted: Record<NoteKind, number> = { footnote: 0, endnote: 0 };
  return {
    refer(kind, id, hasOwnMark) {
      const known = found.get(`${kind} ${id}`);
      if (known !== undefined) return known.mark;
      const { start, form } = forms[kind];
      const mark = hasOwnMark ? '' : toMark(formatListNumber(start + counted[kind], form));
      if (!hasOwnMark) counted[kind] += 1;
      found.set(`${kind} ${id}`, { kind, id, mark });
      return mark;
    },
    references: () => [...found.values()],
  };
}

/** A raised number would run into a number of the text (95%¹); a sign of its own needs no brackets. */
function toMark(number: string): string {
  return /^[\d\p{L}]+$/u.test(number) ? `[${number}]` : number;
}
