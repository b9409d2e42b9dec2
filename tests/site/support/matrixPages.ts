/** Responsibility matrices and task tables as built, read from their markup. */
import { elementsOfPage } from './builtSite.ts';
import { attributeOf, elementsIn, textOf } from '../../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../../scripts/site/htmlTree.ts';
import { domainsOf } from './planCounts.ts';
import type { NamedGoal } from './planCounts.ts';

export const matrixBase = '/departments/liaocheng/matrix/';

export interface Matrix {
  /** Ids of the domains. */
  columns: string[];
  lines: Line[];
  /** Index of the column it is sorted by; -1 for none. */
  sorted: number;
}

interface Line {
  department: string;
  /** As written. */
  name: string;
  cells: Cell[];
  total: Counts;
}

interface Cell {
  counts: Counts;
  href: string | null;
  bar: { x: number; width: number }[];
}

export type Counts = readonly [led: number, shared: number];

/** A matrix as built. The scope is in the address: all plans except the second text of one, or the plan named there. */
export function readMatrix(path: string, goals: readonly NamedGoal[]): Matrix {
  const [scope = 'all'] = path.slice(matrixBase.length).split('/');
  const plans = scope === '' || scope === 'all' ? ['liaocheng-women-2021', 'liaocheng-children-2021'] : [scope];
  const elements = elementsOfPage(path);
  const heads = elements.filter(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'class' && /\bdomain\b/.test(value)),
  );
  const rows = elements.filter(({ tagName }) => tagName === 'tbody').flatMap((body) => elementsOf(body, 'tr'));
  return {
    columns: plans.flatMap((plan) => domainsOf(goals.filter((goal) => goal.plan === plan))),
    sorted: heads.findIndex((head) => attributeOf(head, 'aria-sort') !== undefined),
    lines: rows.flatMap((row) => {
      const [link] = elementsOf(row, 'th').flatMap((head) => elementsOf(head, 'a'));
      if (link === undefined) return [];
      const cells = elementsOf(row, 'td').map(readCell);
      return [
        {
          department: (attributeOf(link, 'href') ?? '').replace(/^\/departments\/(.*)\/$/, '$1'),
          name: textOf(link).trim(),
          cells: cells.slice(0, -1),
          total: cells.at(-1)?.counts ?? [0, 0],
        },
      ];
    }),
  };
}

function readCell(cell: HtmlElement): Cell {
  const numbers = /^(\d+)\/(\d+)$/.exec(textOf(cell).trim());
  const [link] = elementsOf(cell, 'a');
  const rects = link === undefined ? [] : elementsOf(link, 'svg').flatMap((svg) => elementsOf(svg, 'rect'));
  return {
    counts: [Number(numbers?.[1] ?? 0), Number(numbers?.[2] ?? 0)],
    href: link === undefined ? null : (attributeOf(link, 'href') ?? ''),
    bar: rects.map((rect) => ({ x: Number(attributeOf(rect, 'x')), width: Number(attributeOf(rect, 'width')) })),
  };
}

/** The rows of a task table by the anchor of their domain: address of the goal, and role. */
export function readTaskGroups(path: string): Map<string, string[]> {
  const bodies = elementsOfPage(path).filter(({ tagName }) => tagName === 'tbody');
  return new Map(
    bodies.map((body) => [
      attributeOf(body, 'id') ?? '',
      elementsOf(body, 'tr').flatMap((row) => {
        const [link] = elementsOf(row, 'th').flatMap((head) => elementsOf(head, 'a'));
        const role = elementsOf(row, 'td').find((cell) => attributeOf(cell, 'data-label') === '角色');
        return link === undefined || role === undefined
          ? []
          : [`${attributeOf(link, 'href') ?? ''} ${textOf(role).trim()}`];
      }),
    ]),
  );
}

/** The elements with a tag name below another. */
function elementsOf(element: HtmlElement, tag: string): HtmlElement[] {
  return elementsIn(element).filter(({ tagName }) => tagName === tag);
}
