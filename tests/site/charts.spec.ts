/** Every built picture, read back: what its marks say is what plan.json says, and what the table beside it says. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Plan } from '../../src/model/plan.ts';
import type { Target } from '../../src/model/target.ts';
import { builtFile, builtPages, elementsOfPage } from './support/builtSite.ts';
import { commitmentsOf, readDocuments } from './support/content.ts';
import type { Commitment } from './support/content.ts';
import { attributeOf, elementsIn, readElements, textOf } from './support/htmlTree.ts';
import type { HtmlElement } from './support/htmlTree.ts';
import {
  findPictures,
  numberOf,
  numbersIn,
  readComparator,
  readDots,
  readScale,
  toScale,
  withClass,
} from './support/readCharts.ts';
import type { Picture, Scale } from './support/readCharts.ts';

test.describe.configure({ mode: 'default' });

const commitments = commitmentsOf(readDocuments());
const plans = [...new Set(commitments.map(({ plan }) => plan))];
const targets = commitments.flatMap((place) => place.commitment.targets.map((target) => ({ target, place })));
const byIndicator = Map.groupBy(targets, ({ target }) => target.indicatorId ?? '');

test('every rail shows every target of its indicator at its value, with its comparator, as the table does', () => {
  const drawn = [...byIndicator].filter(([id, of]) => id !== '' && of.length > 1);
  expect(drawn.length).toBeGreaterThan(70);
  for (const [id, of] of drawn) {
    const page = elementsOfPage(`/indicators/${id}/`);
    const file = readElements(readFileSync(builtFile(`/indicators/${id}/chart.svg`), 'utf8'));
    const pictures = [...findPictures(page, 'rail'), ...findPictures(file, 'rail')];
    expect(
      pictures.map(({ form }) => form),
      id,
    ).toEqual(['wide', 'narrow', 'wide']);
    for (const picture of pictures) {
      const scale = readScale(picture);
      const ranges = withClass(picture, 'step').filter((step) => (attributeOf(step, 'd') ?? '').includes('h'));
      const marks = withClass(picture, 'mark').map((mark) => readMark(mark, ranges, scale));
      expectSame(
        marks,
        of.map(({ target, place }) => `${place.plan.code ?? ''} ${target.comparator}`),
        of.map(({ target }) => [target.value].flat()),
        scale,
        `${id} ${picture.form}`,
      );
    }
    expect(tableOf(page), id).toEqual(of.map(({ target, place }) => sayRow(target, place)).sort());
  }
});

test('an indicator with a single target has a table and no rail', () => {
  const single = [...byIndicator].filter(([id, of]) => id !== '' && of.length === 1);
  expect(single.length).toBeGreaterThan(0);
  for (const [id, of] of single) {
    expect(findPictures(elementsOfPage(`/indicators/${id}/`), 'rail')).toEqual([]);
    expect(existsSync(builtFile(`/indicators/${id}/chart.svg`))).toBe(false);
    expect(tableOf(elementsOfPage(`/indicators/${id}/`))).toEqual(of.map(({ target, place }) => sayRow(target, place)));
  }
});

test('every rail joins the dated values of a plan, from the earlier to the later', () => {
  let joined = 0;
  for (const [id, of] of byIndicator) {
    const dated = Map.groupBy(
      of.filter(({ target }) => target.year !== null && id !== ''),
      ({ place }) => place.plan.code ?? '',
    );
    for (const [code, steps] of dated) {
      if (steps.length < 2) continue;
      const [from, to] = steps
        .sort((a, b) => (a.target.year ?? 0) - (b.target.year ?? 0))
        .map(({ target }) => [target.value].flat()[0] ?? 0);
      for (const picture of findPictures(elementsOfPage(`/indicators/${id}/`), 'rail')) {
        const scale = readScale(picture);
        const [step] = withClass(picture, 'step').filter((one) => attributeOf(one, 'data-plan') === code);
        const [tip] = withClass(picture, 'tip').filter((one) => attributeOf(one, 'data-plan') === code);
        expect(step && tip, id).toBeDefined();
        if (step === undefined || tip === undefined) continue;
        expect(scale.toValue(numbersIn(step, 'd')[0] ?? 0)).toBeCloseTo(from ?? 0, 1);
        expect(scale.toValue(numbersIn(tip, 'd')[0] ?? 0)).toBeCloseTo(to ?? 0, 1);
        joined += 1;
      }
    }
  }
  expect(joined).toBeGreaterThan(0);
});

test('every small rail sets the targets of its page among those of the other plans', () => {
  let rails = 0;
  for (const { commitment, plan, path } of commitments) {
    const elements = elementsOfPage(path);
    for (const id of new Set(commitment.targets.flatMap(({ indicatorId }) => indicatorId ?? []))) {
      const others = (byIndicator.get(id) ?? []).filter(({ place }) => place.plan !== plan);
      const [picture, more] = findPictures(elements, `s-${id}`);
      expect(more).toBeUndefined();
      expect(picture !== undefined, `${path} ${id}`).toBe(others.length > 0);
      if (picture === undefined) continue;
      const own = commitment.targets.filter(({ indicatorId }) => indicatorId === id);
      expectSmallRail(
        picture,
        own,
        others.map(({ target }) => target),
        `${path} ${id}`,
      );
      rails += 1;
    }
  }
  expect(rails).toBeGreaterThan(150);
});

test('the list of indicators has every target of every indicator on its line', () => {
  const elements = elementsOfPage('/indicators/');
  for (const [id, of] of byIndicator) {
    const [picture] = findPictures(elements, `s-${id}`);
    expect(picture !== undefined, id).toBe(id !== '' && of.length > 1);
    if (picture !== undefined)
      expectSmallRail(
        picture,
        [],
        of.map(({ target }) => target),
        id,
      );
  }
});

test('the picture of the home page has one dot for each target, in the cell of its plan and domain', () => {
  const elements = elementsOfPage('/');
  const tables = elements.filter(({ tagName }) => tagName === 'table').map((table) => textOf(table));
  const forms = ['wide', 'narrow'].map((form) =>
    ['targets-children', 'targets-women'].flatMap((id) =>
      findPictures(elements, id).filter((one) => one.form === form),
    ),
  );
  for (const pictures of forms) {
    expect(pictures).toHaveLength(2);
    const cells = new Map(
      pictures.flatMap((picture) =>
        picture.elements
          .filter((one) => one.tagName === 'a')
          .map((link): [string, number] => [attributeOf(link, 'href') ?? '', countDots(elementsIn(link))]),
      ),
    );
    for (const plan of plans) {
      for (const domain of plan.domains) {
        const count = [...domain.goals, ...domain.measures].flatMap((one) => one.targets).length;
        expect(cells.get(`/plans/${domain.id}/`) ?? 0, domain.id).toBe(count);
      }
      const total = String(targets.filter(({ place }) => place.plan === plan).length);
      expect(pictures.some((picture) => withClass(picture, 'strong').some((text) => textOf(text) === total))).toBe(
        true,
      );
      expect(tables.some((table) => table.includes(total))).toBe(true);
    }
    const full = pictures.flatMap((picture) => withClass(picture, 'dot')).flatMap(readDots).length;
    expect(full).toBe(targets.filter(({ target }) => plansWith(target.indicatorId) > 1).length);
    expect(
      pictures
        .flatMap(({ elements: all }) => all)
        .filter((one) => attributeOf(one, 'class') === 'ring')
        .flatMap(readDots),
    ).toHaveLength(targets.length - full);
  }
});

test('the anatomy of every plan says of every goal and measure what the plan says', () => {
  for (const plan of plans) {
    const elements = elementsOfPage(`/plans/${plan.id ?? ''}/`);
    const [wide, narrow, more] = findPictures(elements, 'anatomy');
    expect(more).toBeUndefined();
    if (wide === undefined || narrow === undefined) throw new Error(`${plan.id ?? ''} has no anatomy.`);
    const own = commitments.filter((one) => one.plan === plan);
    const said = new Map(
      wide.elements
        .filter((one) => one.tagName === 'a')
        .map((link) => [attributeOf(link, 'href') ?? '', squaresOf(elementsIn(link))]),
    );
    for (const one of own) expect(said.get(one.path), one.path).toEqual(factsOf(one));
    const full = own.flatMap(factsOf).filter((fact) => fact).length;
    expect(withClass(narrow, 'mark')).toHaveLength(full);
    expect(withClass(narrow, 'none')).toHaveLength(own.flatMap(factsOf).length - full);
    expect(profileSum(elements)).toBe(full);
  }
});

test('the deadline lines have every dated target at its year, and the others counted', () => {
  const pages = [
    { path: '/indicators/', of: plans },
    ...plans.map((plan) => ({ path: `/plans/${plan.id ?? ''}/`, of: [plan] })),
  ];
  for (const { path, of } of pages) {
    const elements = elementsOfPage(path);
    const pictures = findPictures(elements, 'deadlines');
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      const scale = readScale(picture);
      const groups = picture.elements.filter((one) => one.tagName === 'g');
      const read = groups.flatMap((group) => {
        const dots = elementsIn(group).flatMap(readDots);
        const first = dots.filter(({ y }) => y === dots[0]?.y);
        const middle = first.reduce((sum, { x }) => sum + x, 0) / first.length;
        return `${attributeOf(group, 'data-plan') ?? ''} ${String(Math.round(scale.toValue(middle)))} ${String(dots.length)}`;
      });
      expect(read.sort(), path).toEqual(of.flatMap(sayDeadlines).sort());
    }
    const undated = of.map((plan) => targetsOf(plan).filter(({ year }) => year === null).length);
    const counted = pictures.map((picture) =>
      picture.elements.map((one) => /^(\d+) 个未写年份$/.exec(textOf(one))?.[1]),
    );
    for (const one of counted)
      expect(
        one
          .filter((count) => count !== undefined)
          .map(Number)
          .sort(),
      ).toEqual([...undated].sort());
  }
});

test('every picture has a name and a description of its own', () => {
  for (const { path } of builtPages().values()) {
    if (!/^\/$|^\/indicators\/|goal-\d+\/$|^\/plans\/[^/]+\/$/.test(path)) continue;
    const elements = elementsOfPage(path);
    const ids = new Map(elements.map((one) => [attributeOf(one, 'id'), textOf(one)]));
    for (const svg of elements.filter((one) => one.tagName === 'svg' && attributeOf(one, 'viewBox') !== undefined)) {
      expect(ids.get(attributeOf(svg, 'aria-labelledby')), path).toBeTruthy();
      expect(ids.get(attributeOf(svg, 'aria-describedby')), path).toBeTruthy();
    }
  }
});

interface Mark {
  says: string;
  values: number[];
}

/** What a mark says: whose it is, its comparator, its value or the ends of its range. */
function readMark(mark: HtmlElement, ranges: HtmlElement[], { toValue }: Scale): Mark {
  const code = attributeOf(mark, 'data-plan') ?? '';
  const [x = 0, y = 0] = numbersIn(mark, 'transform');
  const range = ranges.map((bar) => numbersIn(bar, 'd')).find(([from, at]) => from === x && at === y);
  const ends = range === undefined ? [x] : [x, x + (range[2] ?? 0)];
  return { says: `${code} ${readComparator(mark)}`, values: ends.map(toValue) };
}

/** Holds marks against what they should say, in any order; values within the tolerance. */
function expectSame(marks: Mark[], says: string[], values: number[][], { tolerance }: Scale, name: string): void {
  const expected = says.map((one, index) => ({ says: one, values: values[index] ?? [] })).sort(byMark);
  const read = marks.toSorted(byMark);
  expect(
    read.map((mark) => mark.says),
    name,
  ).toEqual(expected.map((mark) => mark.says));
  for (const [index, mark] of read.entries()) {
    const wanted = expected[index]?.values ?? [];
    expect(mark.values.length, name).toBe(wanted.length);
    for (const [at, value] of mark.values.entries()) {
      expect(Math.abs(value - (wanted[at] ?? NaN)), `${name} ${mark.says}`).toBeLessThanOrEqual(tolerance);
    }
  }
}

function byMark(a: Mark, b: Mark): number {
  return a.says < b.says ? -1 : a.says > b.says ? 1 : (a.values[0] ?? 0) - (b.values[0] ?? 0);
}

function expectSmallRail(picture: Picture, own: Target[], others: Target[], name: string): void {
  const [axis] = withClass(picture, 'hair');
  if (axis === undefined) throw new Error(`${name} has no line.`);
  const [from = 0, , to = 0] = numbersIn(axis, 'd');
  const scale = toScale({ x: from, value: numberOf(axis, 'data-from') }, { x: to, value: numberOf(axis, 'data-to') });
  const strokes = withClass(picture, 'line').map((stroke) => ({
    says: '',
    values: [scale.toValue(numbersIn(stroke, 'd')[0] ?? NaN)],
  }));
  expectSame(
    strokes,
    others.map(() => ''),
    others.map(({ value }) => [[value].flat()[0] ?? NaN]),
    scale,
    name,
  );
  const marks = withClass(picture, 'mark').map((mark) => ({
    says: readComparator(mark),
    values: [scale.toValue(numbersIn(mark, 'transform')[0] ?? NaN)],
  }));
  expectSame(
    marks,
    own.map(({ comparator }) => comparator),
    own.map(({ value }) => [[value].flat()[0] ?? NaN]),
    scale,
    name,
  );
}

/** The rows of the table: whose, and the numbers of the value. */
function tableOf(elements: HtmlElement[]): string[] {
  const rows = elements.filter((one) => one.tagName === 'tr' && attributeOf(one, 'data-plan') !== undefined);
  return rows
    .map((row) => {
      const [value] = elementsIn(row).filter((one) => one.tagName === 'b');
      return `${attributeOf(row, 'data-plan') ?? ''} ${numbersOf(value === undefined ? '' : textOf(value))}`;
    })
    .sort();
}

function sayRow({ value }: Target, { plan }: Commitment): string {
  return `${plan.code ?? ''} ${[value]
    .flat()
    .map((one) => Math.round(one * 10_000) / 10_000)
    .join(' ')}`;
}

function numbersOf(text: string): string {
  return [
    ...text
      .replaceAll(',', '')
      .replace(/[／/（].*$/u, '')
      .matchAll(/\d+(?:\.\d+)?/g),
  ]
    .map(([number]) => number)
    .join(' ');
}

function countDots(elements: HtmlElement[]): number {
  return ['dot', 'ring'].flatMap((name) => withClass({ elements }, name)).flatMap(readDots).length;
}

/** In how many plans an indicator stands; two texts of one plan count once. */
function plansWith(indicatorId: string | null): number {
  if (indicatorId === null) return 0;
  return new Set((byIndicator.get(indicatorId) ?? []).map(({ place: { plan } }) => plan.textOf ?? plan.id)).size;
}

/** Squares of a column from top to bottom. */
function squaresOf(elements: HtmlElement[]): boolean[] {
  const squares = ['mark', 'none'].flatMap((name) =>
    withClass({ elements }, name).map((one) => ({ one, full: name === 'mark' })),
  );
  const middle = ({ one }: { one: HtmlElement }): number => numberOf(one, 'y') + numberOf(one, 'height') / 2;
  return squares.sort((a, b) => middle(a) - middle(b)).map(({ full }) => full);
}

function factsOf({ commitment }: Commitment): boolean[] {
  const number = commitment.targets.length > 0;
  if (!('leads' in commitment)) return [number];
  return [number, commitment.targets.some(({ year }) => year !== null), commitment.leads.length > 0];
}

/** What the table of the profile counts as written, in its first row. */
function profileSum(elements: HtmlElement[]): number {
  const [row] = elements.filter((one) => one.tagName === 'tr' && textOf(one).trim().startsWith('全部'));
  const cells =
    row === undefined
      ? []
      : elementsIn(row)
          .filter((one) => one.tagName === 'td')
          .map((one) => Number(textOf(one)));
  const [, number = NaN, deadline = NaN, lead = NaN, , , measures = NaN] = cells;
  return number + deadline + lead + measures;
}

function sayDeadlines(plan: Plan): string[] {
  const years = Map.groupBy(targetsOf(plan), ({ year }) => year);
  return [...years].flatMap(([year, of]) =>
    year === null ? [] : [`${plan.code ?? ''} ${String(year)} ${String(of.length)}`],
  );
}

function targetsOf(plan: Plan): Target[] {
  return targets.filter(({ place }) => place.plan === plan).map(({ target }) => target);
}
