/**
 * A PDF with a text layer → its text: a paragraph a line, a cell a line, column after column. Running heads, page
 * numbers and watermarks are left out and listed. Characters stay as the file names them, Kangxi radicals included.
 */
import { withoutBlanks } from '../../text/blank.ts';
import { toUnreadable } from '../fileText.ts';
import type { FileText, Unreadable } from '../fileText.ts';
import { newLeftOut } from '../leftOut.ts';
import type { LeftOutList } from '../leftOut.ts';
import { takeFootnotes } from './footnotes.ts';
import { PdfProblem, withPages } from './openPdf.ts';
import { joinParagraphs } from './paragraphs.ts';
import { toFlow } from './pageFlow.ts';
import type { PageBody } from './pageFlow.ts';
import type { PrintedPage } from './printed.ts';
import { toRows } from './printedRows.ts';
import { readPage } from './readPage.ts';
import { toTables } from './ruledTables.ts';
import { takeRunningRows } from './runningRows.ts';
import type { RowsOfPage } from './runningRows.ts';
import { takeStamps } from './stamps.ts';
import { takeVerticalNotes } from './verticalNotes.ts';

const MOST_PAGES = 3000;
const MOST_CHARACTERS = 5_000_000;

/** The text of a PDF and what was left out of it, or why it cannot be read. Never throws. */
export async function readPdf(bytes: Uint8Array): Promise<FileText | Unreadable> {
  try {
    const pages = await withPages(bytes, readPages);
    return toFileText(pages);
  } catch (error) {
    if (error instanceof PdfProblem) return toUnreadable(error.problem, error.message);
    throw error;
  }
}

async function readPages(pages: Parameters<Parameters<typeof withPages>[1]>[0], count: number): Promise<PrintedPage[]> {
  if (count > MOST_PAGES) throw new PdfProblem('too-large', `${count} pages`);
  const printed: PrintedPage[] = [];
  let characters = 0;
  for await (const page of pages) {
    const next = await readPage(page, printed.length + 1, printed.at(-1));
    characters += next.pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > MOST_CHARACTERS) throw new PdfProblem('too-large', `${characters} characters`);
    printed.push(next);
  }
  return printed;
}

function toFileText(pages: readonly PrintedPage[]): FileText | Unreadable {
  const leftOut = newLeftOut();
  for (const words of takeStamps(pages)) leftOut.add('watermark', words);
  addNotes(takeVerticalNotes(pages), pages, leftOut);
  const notes = pages.flatMap(takeFootnotes);
  const bodies = toTables(pages).map(({ texts, ...others }) => ({ ...others, texts: texts.map(toRows) }));
  for (const { kind, text } of takeRunningRows(bodies.map(edgesOf))) leftOut.add(kind, text);
  for (const { slanted, doubled } of pages) {
    for (const words of slanted) leftOut.add('watermark', words);
    for (const words of doubled) leftOut.add('hidden', words);
  }
  const { lines, repeated } = toFlow(bodies);
  for (const words of repeated) leftOut.add('page-header', words);
  const text = [...joinParagraphs(lines), ...notes, ...pages.flatMap(({ upright }) => upright)]
    .map((line) => `${line}\n`)
    .join('');
  if (withoutBlanks(text) === '') return toUnreadable('no-text-layer', sampleOf(leftOut));
  return { format: 'pdf', encoding: null, text, leftOut: leftOut.entries() };
}

/** What stands on several pages is of them; what stands on one is kept, behind the text. */
function addNotes(notes: readonly string[][], pages: readonly PrintedPage[], leftOut: LeftOutList): void {
  const all = notes.flat();
  notes.forEach((own, at) => {
    for (const note of own) {
      if (all.indexOf(note) === all.lastIndexOf(note)) pages[at]?.upright.push(note);
      else leftOut.add('page-header', note);
    }
  });
}

/** Where running rows may stand. */
function edgesOf({ page: { height }, texts }: PageBody): RowsOfPage {
  return { height, rows: { top: texts[0] ?? [], bottom: texts.at(-1) ?? [] } };
}

/** What stands on the pages instead of a text: the stamp of a scanner. */
function sampleOf(leftOut: LeftOutList): string | null {
  return leftOut.entries().find(({ sample }) => sample !== '')?.sample ?? null;
}
