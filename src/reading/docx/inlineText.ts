/**
 * The content of a paragraph → its text, as it is printed: insertions are in, deletions and hidden text are out, of a
 * field its result. What is out is kept apart, character by character.
 */
import type { LeftOutKind } from '../fileText.ts';
import { chooseAlternative } from './alternatives.ts';
import { toPrivateUse } from './listTable.ts';
import { textOfFormula } from './formula.ts';
import type { NoteMarks } from './noteMarks.ts';
import { childOf, isOn, valueOf } from './parseXml.ts';
import type { XmlElement } from './parseXml.ts';
import type { StyleSheet } from './styleSheet.ts';
import { signOfSymbol } from './symbolFont.ts';

/** What a paragraph holds. */
export interface Inline {
  text: string;
  /** Frames of text that hang on the paragraph. */
  boxes: XmlElement[];
  /** Pieces that were left out, in order. */
  out: { kind: LeftOutKind; text: string }[];
}

/** What holds for all paragraphs of one story: the main text, or the notes. */
export interface InlineContext {
  styles: StyleSheet;
  marks: NoteMarks;
  /** The fields that are open, outermost first; a field may end paragraphs later. */
  fields: OpenField[];
  /** The mark of the note that is being read; undefined in the main text. */
  ownMark: string | undefined;
}

/** A field: its code, which nobody sees, and then its result. */
interface OpenField {
  code: string;
  /** Whether its code is being read. */
  inCode: boolean;
}

/** Why text at this place is not printed; undefined where it is. */
type Unseen = LeftOutKind | undefined;
type Handler = (element: XmlElement, unseen: Unseen, walk: Walk) => void;

interface Walk {
  context: InlineContext;
  inline: Inline;
  /** Whether the paragraph's style hides its text. */
  hiddenByStyle: boolean;
}

/** The text of a paragraph, its boxes, and what is left out. */
export function readInline(paragraph: XmlElement, hiddenByStyle: boolean, context: InlineContext): Inline {
  const inline: Inline = { text: '', boxes: [], out: [] };
  visitChildren(paragraph, undefined, { context, inline, hiddenByStyle });
  // A field that was never closed hides no more than its own paragraph.
  for (const field of context.fields) field.inCode = false;
  return inline;
}

const skip: Handler = () => undefined;
const put =
  (text: string): Handler =>
  (_, unseen, walk) => {
    addText(text, unseen, walk);
  };
const within =
  (kind: LeftOutKind): Handler =>
  (element, unseen, walk) => {
    visitChildren(element, unseen ?? kind, walk);
  };

/** Elements with a meaning of their own; of all others the content is read. */
const HANDLERS: Record<string, Handler> = {
  'w:pPr': skip,
  'w:rPr': skip,
  'w:sdtPr': skip,
  'w:rubyPr': skip,
  'w:instrText': readFieldCode,
  'w:t': readText,
  'w:delText': readText,
  'm:t': readText,
  'a:t': readText,
  'w:r': readRun,
  'w:del': within('deletion'),
  'w:moveFrom': within('deletion'),
  'w:rt': within('comment'),
  'w:tab': put('\t'),
  'w:ptab': put('\t'),
  'w:br': put('\n'),
  'w:cr': put('\n'),
  'w:noBreakHyphen': put('\u2011'),
  'w:sym': (element, unseen, walk) => addText(readSign(element), unseen, walk),
  'w:fldChar': readFieldSign,
  'w:footnoteReference': (element, unseen, walk) => readReference('footnote', element, unseen, walk),
  'w:endnoteReference': (element, unseen, walk) => readReference('endnote', element, unseen, walk),
  'w:footnoteRef': (_, unseen, walk) => addText(walk.context.ownMark ?? '', unseen, walk),
  'w:endnoteRef': (_, unseen, walk) => addText(walk.context.ownMark ?? '', unseen, walk),
  'w:txbxContent': readBox,
  'v:textpath': (element, unseen, walk) => addText(element.attributes['string'] ?? '', unseen, walk),
  'v:imagedata': readPicture,
  'a:blip': readPicture,
  'mc:AlternateContent': (element, unseen, walk) => {
    const chosen = chooseAlternative(element);
    if (chosen !== undefined) visitChildren(chosen, unseen, walk);
  },
};

function visitChildren(element: XmlElement, unseen: Unseen, walk: Walk): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const handle = HANDLERS[child.name] ?? visitChildren;
    handle(child, unseen, walk);
  }
}

function readText(element: XmlElement, unseen: Unseen, walk: Walk): void {
  addText(textOf(element), unseen, walk);
}

/** The characters; a line break in the file is no line break in the text. */
function textOf(element: XmlElement): string {
  const text = element.children.filter((child) => typeof child === 'string').join('');
  return text.replace(/[\n\r]+/g, ' ');
}

function readRun(run: XmlElement, unseen: Unseen, walk: Walk): void {
  const properties = childOf(run, 'w:rPr');
  const isHidden =
    isOn(properties, 'w:vanish') ??
    walk.context.styles.characterStyles(valueOf(properties, 'w:rStyle')).find(({ hidden }) => hidden !== undefined)
      ?.hidden ??
    walk.hiddenByStyle;
  visitChildren(run, unseen ?? (isHidden ? 'hidden' : undefined), walk);
}

function readFieldCode(element: XmlElement, _: Unseen, { context: { fields } }: Walk): void {
  const field = fields.at(-1);
  if (field?.inCode === true) field.code += textOf(element);
}

function readFieldSign(element: XmlElement, unseen: Unseen, walk: Walk): void {
  const { fields } = walk.context;
  const type = element.attributes['w:fldCharType'];
  const field = fields.at(-1);
  if (type === 'begin') fields.push({ code: '', inCode: true });
  else if (type === 'separate' && field !== undefined) field.inCode = false;
  else if (type === 'end' && field !== undefined) {
    fields.pop();
    if (field.inCode) addText(textOfFormula(field.code), unseen, walk);
  }
}

/** A sign of a picture font. */
function readSign(element: XmlElement): string {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
  if (!(code > 0x20 && code <= 0xffff) || (code >= 0xd800 && code <= 0xdfff)) return '';
  const sign = element.attributes['w:font'] === 'Symbol' ? signOfSymbol(code) : undefined;
  return sign ?? toPrivateUse(String.fromCharCode(code));
}

function readReference(kind: 'footnote' | 'endnote', element: XmlElement, unseen: Unseen, walk: Walk): void {
  if (unseen !== undefined) return;
  const { marks } = walk.context;
  const hasOwnMark = element.attributes['w:customMarkFollows'] !== undefined;
  addText(marks.refer(kind, element.attributes['w:id'] ?? '', hasOwnMark), unseen, walk);
}

function readBox(element: XmlElement, unseen: Unseen, walk: Walk): void {
  if (unseen === undefined) walk.inline.boxes.push(element);
  else visitChildren(element, unseen, walk);
}

function readPicture(_: XmlElement, unseen: Unseen, walk: Walk): void {
  walk.inline.out.push({ kind: unseen ?? 'picture', text: '' });
}

function addText(text: string, unseen: Unseen, { context, inline }: Walk): void {
  const kind = unseen ?? (context.fields.some(({ inCode }) => inCode) ? 'markup' : undefined);
  if (kind === undefined) {
    inline.text += text;
    return;
  }
  const last = inline.out.at(-1);
  if (last?.kind === kind && last.text !== '') last.text += text;
  else if (text !== '') inline.out.push({ kind, text });
}
