/** Reads numbers back from built charts: positions in the drawing, converted to values with the printed ticks. */
import { attributeOf, elementsIn, textOf } from '../../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../../scripts/site/htmlTree.ts';

/** A chart of a built page or file, by its form. */
export interface Picture {
  form: string;
  elements: HtmlElement[];
}

/** The charts whose id begins with the given one, in any form. */
export function findPictures(elements: HtmlElement[], id: string): Picture[] {
  return elements
    .filter((one) => one.tagName === 'svg' && (attributeOf(one, 'aria-labelledby') ?? '').startsWith(`${id}-`))
    .map((svg) => ({ form: attributeOf(svg, 'class') ?? '', elements: elementsIn(svg) }));
}

/** The elements of a chart that have a class. */
export function withClass({ elements }: Pick<Picture, 'elements'>, name: string): HtmlElement[] {
  return elements.filter((one) => (attributeOf(one, 'class') ?? '').split(' ').includes(name));
}

/** The number in an attribute; throws when there is none. */
export function numberOf(element: HtmlElement, name: string): number {
  const number = Number(attributeOf(element, name) ?? 'none');
  if (Number.isNaN(number)) throw new Error(`${name} of <${element.tagName}> is no number.`);
  return number;
}

/** All numbers in an attribute, in order. */
export function numbersIn(element: HtmlElement, name: string): number[] {
  return [...(attributeOf(element, name) ?? '').matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map(([number]) =>
    Number(number),
  );
}

export interface Scale {
  toValue: (x: number) => number;
  /** The tolerance of values, since coordinates have two decimals. */
  tolerance: number;
}

/** The scale of a chart's ticks: the line through the outermost two, on which the others must lie. */
export function readScale(picture: Picture): Scale {
  const ticks = withClass(picture, 'tick').map((tick) => ({
    x: numberOf(tick, 'x'),
    value: Number(
      textOf(tick)
        .replaceAll(',', '')
        .replace(/(?:[%‰]|∶1)$/u, ''),
    ),
  }));
  const scale = toScale(ticks.at(0), ticks.at(-1));
  for (const { x, value } of ticks) {
    if (Math.abs(scale.toValue(x) - value) > scale.tolerance) throw new Error(`The tick ${String(value)} is off.`);
  }
  return scale;
}

/** The scale between two positions with known values. */
function toScale(
  first: { x: number; value: number } | undefined,
  last: { x: number; value: number } | undefined,
): Scale {
  if (first === undefined || last === undefined || first.x === last.x) throw new Error('No two places tell a scale.');
  const perUnit = (last.value - first.value) / (last.x - first.x);
  return { toValue: (x) => first.value + (x - first.x) * perUnit, tolerance: Math.abs(perUnit) * 0.05 };
}

/** The comparator that corresponds to a mark's shape and filling. */
export function readComparator(mark: HtmlElement): string {
  const open = (attributeOf(mark, 'class') ?? '').split(' ').includes('open');
  const outline = attributeOf(mark, 'd') ?? '';
  if (outline.includes('A')) return open ? '~' : '=';
  const [, , tip = 0] = numbersIn(mark, 'd');
  if (tip < 0) return open ? '<' : '<=';
  return open ? '>' : '>=';
}

/** The dots that a path draws, with their positions. */
export function readDots(path: HtmlElement): { x: number; y: number }[] {
  const points = [...(attributeOf(path, 'd') ?? '').matchAll(/M(\S+) (\S+?)h0/g)];
  return points.map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}
