/** Reads the marks of a rail, and compares them with the plans. */
import { expect } from 'playwright/test';
import { attributeOf } from '../../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../../scripts/site/htmlTree.ts';
import { numbersIn, readComparator } from './readCharts.ts';
import type { Scale } from './readCharts.ts';

export interface Mark {
  says: string;
  values: number[];
}

export function readMark(mark: HtmlElement, ranges: HtmlElement[], { toValue }: Scale): Mark {
  const code = attributeOf(mark, 'data-plan') ?? '';
  const [x = 0, y = 0] = numbersIn(mark, 'transform');
  const range = ranges.map((bar) => numbersIn(bar, 'd')).find(([from, at]) => from === x && at === y);
  const ends = range === undefined ? [x] : [x, x + (range[2] ?? 0)];
  return { says: `${code} ${readComparator(mark)}`, values: ends.map(toValue) };
}

/** Compares marks with the expected ones, in any order; values within the tolerance of the scale. */
export function expectMarks(marks: Mark[], wanted: Mark[], { tolerance }: Scale, name: string): void {
  const read = marks.toSorted(byMark);
  const expected = wanted.toSorted(byMark);
  expect(
    read.map(({ says }) => says),
    name,
  ).toEqual(expected.map(({ says }) => says));
  const far = read.filter(({ values }, index) => {
    const right = expected[index]?.values ?? [];
    return (
      values.length !== right.length || values.some((value, at) => !(Math.abs(value - (right[at] ?? NaN)) <= tolerance))
    );
  });
  expect(far, name).toEqual([]);
}

function byMark(a: Mark, b: Mark): number {
  return a.says < b.says ? -1 : a.says > b.says ? 1 : (a.values[0] ?? 0) - (b.values[0] ?? 0);
}
