/** The counts in the charts of a responsibility matrix, read back from areas, lengths and figures. */
import { attributeOf, elementsIn, textOf } from '../../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../../scripts/site/htmlTree.ts';
import type { Counts } from './matrixPages.ts';
import { numberOf, withClass } from './readCharts.ts';
import type { Picture } from './readCharts.ts';

export interface PicturedRow {
  name: string;
  /** The department it links to; null in a form without links. */
  department: string | null;
  /** One for every column, or for every plan if they are added up. */
  cells: Counts[];
  /** The printed figures. */
  figures: string[];
}

interface Area {
  x: number;
  width: number;
  height: number;
}

/** The rows of a chart with a square for each count, `most` being the largest of them. */
export function readSquares(picture: Picture, most: number): PicturedRow[] {
  const axes = [...new Set(headsIn(picture).map((head) => numberOf(head, 'x')))].sort((a, b) => a - b);
  const rows = rowsIn(picture);
  const sides = rows.flatMap((row) => [...areasIn(row, 'mark'), ...areasIn(row, 'line')]).map(({ width }) => width);
  const unit = Math.max(...sides) ** 2 / most;
  return rows.map((row) => {
    const [led, shared] = [areasIn(row, 'mark'), areasIn(row, 'line')];
    const countAt = (areas: Area[], axis: number, side: 'left' | 'right'): number => {
      const found = areas.filter(({ x, width }) => Math.abs((side === 'left' ? x + width : x) - axis) < 1);
      if (found.length > 1) throw new Error('Two squares stand at one place.');
      const [square] = found;
      return square === undefined ? 0 : toCount((square.width * square.height) / unit);
    };
    const cells = axes.map((axis): Counts => [countAt(led, axis, 'left'), countAt(shared, axis, 'right')]);
    const read = cells.flat().filter((count) => count > 0).length;
    if (read !== led.length + shared.length) throw new Error('A square stands at no column.');
    return { ...nameOf(row), cells };
  });
}

/** The rows of a chart with a bar for each plan, `most` being the longest of them. */
export function readBars(picture: Picture, most: number): PicturedRow[] {
  const starts = withClass(picture, 'soft')
    .filter((text) => textOf(text).endsWith('规划'))
    .map((text) => numberOf(text, 'x') - 4);
  const rows = rowsIn(picture).map((row) => ({ row, led: areasIn(row, 'mark'), shared: areasIn(row, 'line') }));
  const ends = rows.flatMap(({ led, shared }) =>
    [...led, ...shared].map(({ x, width }) => x + width - Math.max(...starts.filter((start) => start < x + 1))),
  );
  const unit = Math.max(...ends) / most;
  return rows.map(({ row, led, shared }) => {
    const cells = starts.map((start, at): Counts => {
      const mine = ({ x }: Area): boolean => x > start - 1 && x < (starts[at + 1] ?? Infinity) - 1;
      const [solid, hollow] = [led.find(mine), shared.find(mine)];
      if (solid !== undefined && Math.abs(solid.x - start) > 0.02) throw new Error('A bar does not begin at zero.');
      const from = start + (solid?.width ?? 0);
      if (hollow !== undefined && Math.abs(hollow.x - from) > 0.02) throw new Error('A bar has a gap.');
      return [toCount((solid?.width ?? 0) / unit), toCount((hollow?.width ?? 0) / unit)];
    });
    return { ...nameOf(row), cells };
  });
}

/** Heads of columns are centred above them. */
function headsIn({ elements }: Picture): HtmlElement[] {
  return elements.filter((one) => one.tagName === 'text' && attributeOf(one, 'text-anchor') === 'middle');
}

/** Rows are links, or groups in a form without links. */
function rowsIn({ elements }: Picture): HtmlElement[] {
  return elements.filter(
    (one) => one.tagName === 'g' || (one.tagName === 'a' && !(attributeOf(one, 'aria-label') ?? '').startsWith('按')),
  );
}

function nameOf(row: HtmlElement): Pick<PicturedRow, 'name' | 'department' | 'figures'> {
  const texts = elementsIn(row).filter(({ tagName }) => tagName === 'text');
  const isFigures = (text: HtmlElement): boolean => attributeOf(text, 'class') === 'soft';
  const href = attributeOf(row, 'href');
  return {
    name: texts
      .filter((text) => !isFigures(text))
      .map((text) => textOf(text))
      .join(''),
    department: href === undefined ? null : href.replace(/^\/departments\/(.*)\/$/, '$1'),
    figures: texts.filter(isFigures).map((text) => textOf(text)),
  };
}

/** Filled rectangles as they are, outlines with half their stroke added on either side. */
function areasIn(row: HtmlElement, name: 'mark' | 'line'): Area[] {
  const stroke = name === 'line' ? 1 : 0;
  return withClass({ elements: elementsIn(row) }, name).flatMap((path) =>
    [...(attributeOf(path, 'd') ?? '').matchAll(/M(\S+) \S+?h(-?[\d.]+)v([\d.]+)h/g)].map(([, x, width, height]) => ({
      x: Number(x) - stroke / 2,
      width: Number(width) + stroke,
      height: Number(height) + stroke,
    })),
  );
}

/** A count as measured; it must be close to a whole number. */
function toCount(read: number): number {
  const count = Math.round(read);
  if (Math.abs(read - count) > 0.1) throw new Error(`${String(read)} is no count.`);
  return count;
}
