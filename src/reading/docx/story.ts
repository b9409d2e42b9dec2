/** Blocks of a Word file → lines: a paragraph a line, a table line by line and cell by cell. */
import type { LeftOutList } from '../leftOut.ts';
import { toNumberedRows } from '../numberedRows.ts';
import { chooseAlternative } from './alternatives.ts';
import { readInline } from './inlineText.ts';
import type { Inline, InlineContext } from './inlineText.ts';
import type { ListCounters } from './listCounters.ts';
import { childOf, childrenOf, isOn, valueOf } from './parseXml.ts';
import type { XmlElement } from './parseXml.ts';
import { readListPlace } from './styleSheet.ts';

/** What the stories of a file share. */
export interface Story extends InlineContext {
  counters: ListCounters;
  leftOut: LeftOutList;
  lines: string[];
  /** Text of paragraphs whose end is deleted or hidden: it stands on the line of the next paragraph. */
  pending: { text: string; hasNumber: boolean };
  /** Whether what is read now is deleted as a whole. */
  deleted: boolean;
  /** Where the lines of the cells begin and end, row by row, of the table that is being read. */
  rows: [from: number, to: number][][];
}

const SKIPPED = new Set(['w:sectPr', 'w:tblPr', 'w:tblGrid', 'w:trPr', 'w:tcPr', 'w:sdtPr', 'w:sdtEndPr', 'w:pPr']);

/** Adds the lines of all blocks in the element. */
export function readBlocks(element: XmlElement, story: Story): void {
  for (const child of childrenOf(element)) {
    if (SKIPPED.has(child.name)) continue;
    if (child.name === 'w:p') readParagraph(child, story);
    else if (child.name === 'w:tbl') readTable(child, story);
    else if (child.name === 'w:tr') readRow(child, story);
    else if (child.name === 'w:tc') readCell(child, story);
    else if (child.name === 'mc:AlternateContent') {
      const chosen = chooseAlternative(child);
      if (chosen !== undefined) readBlocks(chosen, story);
    } else readBlocks(child, story);
  }
}

/** Ends the line of a paragraph whose own end is hidden and that no other follows. */
export function endStory(story: Story): void {
  if (story.pending.text !== '') story.lines.push(story.pending.text);
  story.pending = { text: '', hasNumber: false };
}

function readParagraph(paragraph: XmlElement, story: Story): void {
  const properties = childOf(paragraph, 'w:pPr');
  const mark = childOf(properties, 'w:rPr');
  const styles = story.styles.paragraphStyles(valueOf(properties, 'w:pStyle'));
  const hiddenByStyle = styles.find(({ hidden }) => hidden !== undefined)?.hidden ?? false;
  const inline = readInline(paragraph, hiddenByStyle, story);
  if (story.deleted) {
    story.leftOut.add('deletion', inline.text);
    inline.text = '';
  }
  for (const { kind, text } of inline.out) story.leftOut.add(kind, text);
  const endIsDeleted = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
  const endIsHidden = isOn(mark, 'w:vanish') ?? hiddenByStyle;
  const runsOn = endIsDeleted || endIsHidden || story.deleted;
  // The number belongs to the end of a paragraph: without its end it has none, and what is not seen is not counted.
  const hasNumber = !endIsDeleted && !(runsOn && inline.text === '');
  const number = hasNumber ? story.counters.next(readListPlace(properties), styles) : undefined;
  addLine(inline, number, runsOn, story);
}

/** The number of a line stands before all of it, and before its second part where the first has one of its own. */
function addLine({ text, boxes }: Inline, number: string | undefined, runsOn: boolean, story: Story): void {
  const { pending } = story;
  const head = pending.hasNumber ? pending.text + (number ?? '') : (number ?? '') + pending.text;
  story.pending = { text: head + text, hasNumber: pending.hasNumber || number !== undefined };
  if (!runsOn) {
    story.lines.push(story.pending.text);
    story.pending = { text: '', hasNumber: false };
  }
  for (const box of boxes) {
    endStory(story);
    readApart(box, story);
  }
}

/** Nothing runs on from a cell or a frame into what follows. */
function readApart(element: XmlElement, story: Story): void {
  readBlocks(element, story);
  endStory(story);
}

function readTable(table: XmlElement, story: Story): void {
  const { rows: outer, lines } = story;
  const from = lines.length;
  story.rows = [];
  readBlocks(table, story);
  const cells = story.rows.map((row) =>
    row.map(([first, end]) => lines.slice(first, end).filter((line) => line.trim() !== '')),
  );
  const rows = toNumberedRows(cells.filter((row) => row.some((cell) => cell.length > 0)));
  if (rows !== undefined) {
    lines.length = from;
    for (const row of rows) lines.push(row);
  }
  story.rows = outer;
}

function readRow(row: XmlElement, story: Story): void {
  const outer = story.deleted;
  story.deleted = outer || childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined;
  story.rows.push([]);
  readBlocks(row, story);
  story.deleted = outer;
}

function readCell(cell: XmlElement, story: Story): void {
  const from = story.lines.length;
  readApart(cell, story);
  story.rows.at(-1)?.push([from, story.lines.length]);
}
