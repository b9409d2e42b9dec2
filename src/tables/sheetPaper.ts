/** How a spreadsheet prints: as wide as the page, its head on every page, a foot with page numbers. */
import type { Feature } from 'write-excel-file/universal';

/** Name of the one sheet, its head, which prints on every page, and what stands at the foot of every page. */
export interface SheetPaper {
  sheet: string;
  /** Row of the head, from 1. */
  headRow: number;
  foot: string;
}

/** What the spreadsheet writer does not know of printing, added to its XML in the places the format wants. */
export function toPaperFeature({ sheet, headRow, foot }: SheetPaper): Feature<Blob> {
  const rows = `'${sheet.replaceAll("'", "''")}'!$${headRow}:$${headRow}`;
  const name = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${escapeXml(rows)}</definedName>`;
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) => change(xml, '<definedNames/>', () => `<definedNames>${name}</definedNames>`),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => addFoot(fitToWidth(freezeRowsOnly(xml)), foot),
        },
      },
    },
  };
}

/** The writer names the pane that frozen rows and columns leave; where only rows are frozen it is another one. */
function freezeRowsOnly(xml: string): string {
  return change(xml, 'activePane="bottomRight"', () => 'activePane="bottomLeft"');
}

function fitToWidth(xml: string): string {
  const whole = change(xml, '<sheetViews>', (views) => `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${views}`);
  return change(whole, '<pageSetup ', (setup) => `${setup}fitToWidth="1" fitToHeight="0" `);
}

/** In a foot & begins a code: && is an ampersand, &P the page, &N the number of pages. */
function addFoot(xml: string, foot: string): string {
  const text = escapeXml(`&L${foot.replaceAll('&', '&&')}&R第 &P 页，共 &N 页`);
  return change(xml, '</worksheet>', (end) => `<headerFooter><oddFooter>${text}</oddFooter></headerFooter>${end}`);
}

function change(xml: string, place: string, toNew: (place: string) => string): string {
  if (!xml.includes(place)) throw new Error(`The spreadsheet writer no longer writes ${place}.`);
  return xml.replace(place, toNew);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
