/** Downloadable charts as built: every `<chart-figure>` with its files. */
import { readFileSync } from 'node:fs';
import { parseCsv } from '../../support/parseCsv.ts';
import { attributeOf, elementsIn, readElements, textOf } from '../../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../../scripts/site/htmlTree.ts';
import { builtFile, pathsWith, elementsOfPage } from './builtSite.ts';

export interface SavedChart {
  page: string;
  /** Id of its drawings, without the form. */
  id: string;
  name: string;
  /** Addresses of its files, as in the links. */
  svg: string;
  csv: string;
  /** The file that the script draws. */
  drawnFrom: string;
}

/** The charts of one page. */
export function savedChartsOf(page: string): SavedChart[] {
  return elementsOfPage(page)
    .filter(({ tagName }) => tagName === 'chart-figure')
    .map((figure) => {
      const inside = elementsIn(figure);
      const links = inside.filter((one) => attributeOf(one, 'download') !== undefined);
      const [svg, csv] = ['.svg', '.csv'].map((end) =>
        links.find((link) => (attributeOf(link, 'download') ?? '').endsWith(end)),
      );
      return {
        page,
        id: idOf(inside.find(({ tagName }) => tagName === 'svg')),
        name: attributeOf(figure, 'data-name') ?? '',
        svg: (svg && attributeOf(svg, 'href')) ?? '',
        csv: (csv && attributeOf(csv, 'href')) ?? '',
        drawnFrom: attributeOf(figure, 'data-chart') ?? '',
      };
    });
}

/** The charts of all pages. */
export function savedCharts(): SavedChart[] {
  return pathsWith('<chart-figure').flatMap(savedChartsOf);
}

/** Ids of the charts of a page with a wide form; the small ones link to a page of their own. */
export function wideChartsOf(page: string): string[] {
  return elementsOfPage(page)
    .filter((one) => one.tagName === 'svg' && attributeOf(one, 'class') === 'wide')
    .map(idOf);
}

/** The rows of a CSV file without the head. */
export function csvRows(path: string): string[][] {
  return parseCsv(readFileSync(builtFile(path), 'utf8')).slice(1);
}

/** The elements of an SVG file. */
export function svgElements(path: string): HtmlElement[] {
  return readElements(readFileSync(builtFile(path), 'utf8'));
}

/** The cells of a table's body, as text, row by row. */
export function bodyRows(table: HtmlElement): string[][] {
  return elementsIn(table)
    .filter((one) => one.tagName === 'tr' && one.parentNode !== null && 'tagName' in one.parentNode)
    .filter(({ parentNode }) => parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'tbody')
    .map((row) =>
      elementsIn(row)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map((cell) => textOf(cell).replace(/\s+/g, ' ').trim()),
    );
}

function idOf(svg: HtmlElement | undefined): string {
  return ((svg && attributeOf(svg, 'aria-labelledby')) ?? '').replace(/-(wide|narrow|any)-title$/, '');
}
