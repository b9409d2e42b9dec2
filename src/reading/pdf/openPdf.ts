/**
 * Bytes → the pages of a PDF, by pdf.js. The library is loaded when the first PDF comes; it fetches nothing, runs no
 * script of the file and draws nothing.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import type { Problem } from '../fileText.ts';
import { CharacterMaps } from './characterMaps.ts';

/** Why a file is not read. */
export class PdfProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, found: string) {
    super(found);
    this.problem = problem;
  }
}

/** Runs a reader over the pages; the document is closed behind it. Throws PdfProblem when the file cannot be read. */
export async function withPages<Value>(
  bytes: Uint8Array,
  read: (pages: AsyncIterable<PDFPageProxy>, count: number) => Promise<Value>,
): Promise<Value> {
  const { getDocument, VerbosityLevel } = await import('unpdf/pdfjs');
  const task = getDocument({
    // The library takes possession of the bytes it is given, and refuses a Buffer, of which `slice` makes another.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 0,
    BinaryDataFactory: CharacterMaps,
  });
  try {
    const document = await task.promise;
    return await read(pagesOf(document), document.numPages);
  } catch (error) {
    throw toProblem(error);
  } finally {
    await task.destroy();
  }
}

async function* pagesOf(document: PDFDocumentProxy): AsyncIterable<PDFPageProxy> {
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    yield page;
    page.cleanup();
  }
}

function toProblem(error: unknown): PdfProblem {
  if (error instanceof PdfProblem) return error;
  if (!(error instanceof Error)) return new PdfProblem('damaged', String(error));
  return new PdfProblem(error.name === 'PasswordException' ? 'encrypted' : 'damaged', error.message);
}
