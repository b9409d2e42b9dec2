/**
 * The print settings of a spreadsheet: as wide as a page or, with many columns, as several beside one another; its head row
 * and a footer with page numbers on every page, and its first column on those beside the first.
 */
import type { Feature } from 'write-excel-file/universal';
import { escapeMarkup } from '../text/escapeMarkup.ts';

/** Name of the only sheet, its head row, and the footer's text. */
export interface SheetPaper {
  sheet: string;
  /** Row of the head, from 1. */
  headRow: number;
  foot: string;
  /** So many pages beside one another hold its width. */
  pagesWide: number;
}

/** Print settings that the spreadsheet writer cannot express, inserted into its XML where the format requires them. */
export function toPaperFeature({ sheet, headRow, foot, pagesWide }: SheetPaper): Feature<Blob> {
  const repeated = [...(pagesWide > 1 ? ['$A:$A'] : []), `$${String(headRow)}:$${String(headRow)}`];
  const titles = repeated.map((range) => `'${sheet.replaceAll("'", "''")}'!${range}`).join(',');
  const name = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${escapeMarkup(titles)}</definedName>`;
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) => change(xml, '<definedNames/>', () => `<definedNames>${name}</definedNames>`),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => addFoot(fitToWidth(freezeRowsOnly(xml), pagesWide), foot),
        },
      },
    },
  };
}

/** The writer names the pane left by frozen rows and columns; frozen rows alone leave a different pane. */
function freezeRowsOnly(xml: string): string {
  return change(xml, 'activePane="bottomRight"', () => 'activePane="bottomLeft"');
}

function fitToWidth(xml: string, pagesWide: number): string {
  const whole = change(xml, '<sheetViews>', (views) => `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${views}`);
  return change(whole, '<pageSetup ', (setup) => `${setup}fitToWidth="${String(pagesWide)}" fitToHeight="0" `);
}

/** In a footer & begins a code: && is an ampersand, &P the page, &N the number of pages. */
function addFoot(xml: string, foot: string): string {
  const text = escapeMarkup(`&L${foot.replaceAll('&', '&&')}&R第 &P 页，共 &N 页`);
  return change(xml, '</worksheet>', (end) => `<headerFooter><oddFooter>${text}</oddFooter></headerFooter>${end}`);
}

function change(xml: string, place: string, toNew: (place: string) => string): string {
  if (!xml.includes(place)) throw new Error(`The spreadsheet writer no longer writes ${place}.`);
  return xml.replace(place, toNew);
}
