/** What readers of lines report about a place, once per line, table or list. */
import type { LinePiece, LogicalLine } from '../lines/logicalLine.ts';
import { isNavigation } from '../lines/navigation.ts';
import type { Report } from '../lines/report.ts';

export function reportFurniture({ pieces, compact }: LogicalLine, pattern: RegExp, report: Report): void {
  const navigation = isNavigation(compact, pattern);
  for (const piece of pieces) if (piece.furniture || navigation) reportPiece(piece, report);
}

/** The pieces of a line of a page as its furniture, reported. */
export function asFurniture(pieces: readonly LinePiece[], report: Report): LinePiece[] {
  return pieces.map((piece) => {
    if (!piece.furniture) reportPiece(piece, report);
    return { ...piece, furniture: true };
  });
}

function reportPiece({ furniture, value, line, column }: LinePiece, report: Report): void {
  report({
    severity: 'info',
    ruleId: furniture ? 'page-furniture' : 'web-furniture',
    reason: furniture ? 'A page number or running head stands here' : 'Navigation of a web page stands here',
    line,
    column,
    actual: value,
    note: 'It is kept out of the text around it.',
  });
}

export function reportTable({ pieces: [first] }: LogicalLine, report: Report): void {
  report({
    severity: 'warning',
    ruleId: 'table-cells',
    reason: 'The cells of a table stand in lines of their own',
    line: first?.line ?? null,
    column: first?.column ?? null,
    note: 'Every line is kept as a paragraph of its own; rows and columns are not put together.',
  });
}

export function reportUnnumbered({ line, column }: LinePiece, report: Report): void {
  report({
    severity: 'warning',
    ruleId: 'items-without-numbers',
    reason: 'The items of a list have no printed numbers',
    line,
    column,
    note: 'Every line is an item of its own, without a number; a line without a stop is the heading of the next.',
  });
}
