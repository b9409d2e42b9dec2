/** Every built chart except rails, read back: its dots and squares match plan.json and its table. */
import { expect, test } from 'playwright/test';
import { builtPaths, elementsOfPage } from './support/builtSite.ts';
import { attributeOf, elementsIn, textOf } from '../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../scripts/site/htmlTree.ts';
import type { Commitment } from './support/content.ts';
import type { Goal, Measure, Plan } from '../../src/model/plan.ts';
import { commitments, plans, plansWith, promised, targetsOf, texts } from './support/promised.ts';
import { findPictures, numberOf, readDots, readScale, withClass } from './support/readCharts.ts';

test.describe.configure({ mode: 'default' });

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
      const total = String(promised.filter(({ place }) => place.plan === plan).length);
      expect(pictures.some((picture) => withClass(picture, 'strong').some((text) => textOf(text) === total))).toBe(
        true,
      );
      expect(tables.some((table) => table.includes(total))).toBe(true);
    }
    const full = pictures.flatMap((picture) => withClass(picture, 'dot')).flatMap(readDots).length;
    expect(full).toBe(promised.filter(({ target }) => plansWith(target.indicatorId) > 1).length);
    expect(
      pictures
        .flatMap(({ elements: all }) => all)
        .filter((one) => attributeOf(one, 'class') === 'ring')
        .flatMap(readDots),
    ).toHaveLength(promised.length - full);
  }
});

test('the anatomy of every plan shows the traits of every goal and measure in the plan', () => {
  for (const plan of texts) {
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
    ...texts.map((plan) => ({ path: `/plans/${plan.id ?? ''}/`, of: [plan] })),
  ];
  for (const { path, of } of pages) {
    const elements = elementsOfPage(path);
    const pictures = findPictures(elements, 'deadlines');
    // A line without a point says nothing: words stand in its place.
    expect(pictures, path).toHaveLength(of.flatMap(sayDeadlines).length === 0 ? 0 : 2);
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
  for (const path of builtPaths()) {
    if (!/^\/$|^\/indicators\/|goal-\d+\/$|^\/plans\/[^/]+\/$|\/matrix\//.test(path)) continue;
    const elements = elementsOfPage(path);
    const texts = new Map(elements.map((one) => [attributeOf(one, 'id') ?? '', textOf(one)]));
    for (const chart of elements.filter((one) => one.tagName === 'figure')) {
      for (const svg of elementsIn(chart).filter(({ tagName }) => tagName === 'svg')) {
        // A chart with links is not an image.
        expect(['img', 'group'], path).toContain(attributeOf(svg, 'role'));
        for (const by of ['aria-labelledby', 'aria-describedby']) {
          const id = attributeOf(svg, by) ?? '';
          expect(id, path).not.toBe('');
          expect(texts.get(id), path).toBeTruthy();
        }
      }
    }
  }
});

function countDots(elements: HtmlElement[]): number {
  return ['dot', 'ring'].flatMap((name) => withClass({ elements }, name)).flatMap(readDots).length;
}

function squaresOf(elements: HtmlElement[]): boolean[] {
  const squares = ['mark', 'none'].flatMap((name) =>
    withClass({ elements }, name).map((one) => ({ one, full: name === 'mark' })),
  );
  const middle = ({ one }: { one: HtmlElement }): number => numberOf(one, 'y') + numberOf(one, 'height') / 2;
  return squares.sort((a, b) => middle(a) - middle(b)).map(({ full }) => full);
}

function factsOf({ commitment, path }: Commitment): boolean[] {
  const number = commitment.targets.length > 0;
  if (!path.includes('/goal-')) return [number];
  const dated = commitment.deadline !== null || commitment.targets.some(({ year }) => year !== null);
  return [number, dated, commitment.leads.length > 0];
}

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
  const deadlines = commitmentsIn(plan).flatMap(({ deadline }) => deadline?.year ?? []);
  const years = Map.groupBy([...targetsOf(plan).map(({ year }) => year), ...deadlines], (year) => year);
  return [...years].flatMap(([year, of]) =>
    year === null ? [] : [`${plan.code ?? ''} ${String(year)} ${String(of.length)}`],
  );
}

function commitmentsIn({ domains }: Plan): (Goal | Measure)[] {
  return domains.flatMap(({ goals, measures }) => [...goals, ...measures]);
}
