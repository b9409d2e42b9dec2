/** Every built rail, read back: its marks match plan.json and the table beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { contentFolder } from '../support/corpus.ts';
import { builtFile, elementsOfPage } from './support/builtSite.ts';
import { readRegistry } from '../../scripts/read/readRegistry.ts';
import { attributeOf, elementsIn, readElements, textOf } from '../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../scripts/site/htmlTree.ts';
import type { Commitment } from './support/content.ts';
import type { Target } from '../../src/model/target.ts';
import { byIndicator, promised } from './support/promised.ts';
import type { Promised } from './support/promised.ts';
import { expectMarks, readMark } from './support/railMarks.ts';
import type { Mark } from './support/railMarks.ts';
import { findPictures, numbersIn, readScale, withClass } from './support/readCharts.ts';

test.describe.configure({ mode: 'default' });

const { indicators, nationalReferences } = readRegistry(contentFolder);

test('every rail shows every target of its indicator at its value, with its comparator, as the table does', () => {
  const drawn = [...byIndicator].filter(
    ([id, of]) => of.length > 1 && valuesDiffer([...of, ...turnedTo(id)].map(({ target }) => target)),
  );
  expect(drawn.length).toBeGreaterThan(30);
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
      const wanted = [...of, ...turnedTo(id)].map((one) =>
        toMark(one, `${one.place.plan.code ?? ''} ${one.target.comparator}`),
      );
      expectMarks(marks, wanted, scale, `${id} ${picture.form}`);
    }
    expect(tableOf(page), id).toEqual(of.map(({ target, place }) => sayRow(target, place)).sort());
  }
});

test('an indicator with a single target has a table and no rail', () => {
  const single = [...byIndicator].filter(([, of]) => of.length === 1);
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
      of.filter(({ target }) => target.year !== null),
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

test('every rail marks the national targets of its indicator, once each, at their values', () => {
  for (const [id, of] of [...byIndicator].filter(([, targets]) => targets.length > 1)) {
    const values = nationalReferences.filter(({ indicator }) => indicator === id).map(({ value }) => value);
    for (const picture of findPictures(elementsOfPage(`/indicators/${id}/`), 'rail')) {
      const scale = readScale(picture);
      const marks = withClass(picture, 'tip').filter((one) => attributeOf(one, 'data-plan') === undefined);
      const read = marks.map((mark) => scale.toValue((numbersIn(mark, 'd')[0] ?? NaN) + 4));
      const wanted = [...new Set(values)];
      expect(read.length, `${id} ${String(of.length)}`).toBe(wanted.length);
      for (const value of read) {
        expect(
          wanted.some((one) => Math.abs(one - value) <= scale.tolerance),
          `${id} ${String(value)}`,
        ).toBe(true);
      }
    }
  }
});

test('the list of indicators leaves out hedged targets, or shows only them, and keeps it in the address', async ({
  page,
}) => {
  await page.goto('/indicators/');
  const kindOf = ({ target }: Promised): string => (target.modality === null ? 'firm' : 'hedged');
  /** One row for an indicator in the plans of an audience. */
  const rows = Map.groupBy(
    promised.filter(({ target }) => target.indicatorId !== null),
    ({ target, place }) => `${place.plan.audience} ${target.indicatorId ?? ''}`,
  );
  const shown = page.locator('tr[data-promises]:not([hidden])');
  for (const kind of ['firm', 'hedged']) {
    await page.locator(`a[data-kind="${kind}"]`).click();
    await expect(page).toHaveURL(new RegExp(`modality=${kind}$`));
    await expect(shown).toHaveCount([...rows.values()].filter((of) => of.some((one) => kindOf(one) === kind)).length);
    const singles = promised.filter((one) => one.target.indicatorId === null && kindOf(one) === kind);
    await expect(page.locator('li[data-promises]:not([hidden])')).toHaveCount(singles.length);
  }
  await page.reload();
  await expect(page.locator('a[data-kind="hedged"]')).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await page.goBack();
  await expect(shown).toHaveCount(rows.size);
});

test('the list of indicators has the words of every target, each with a link to its goal or measure', () => {
  const links = elementsOfPage('/indicators/').filter(
    (one) => one.tagName === 'a' && (attributeOf(one, 'class') ?? '').split(' ').includes('words'),
  );
  const said = links.map((link) => `${attributeOf(link, 'href') ?? ''} ${textOf(link)}`).sort();
  expect(said).toEqual(promised.map(({ target, place }) => `${place.path} ${target.quote}`).sort());
});

test('an indicator whose values are all the same has its table and no rail', () => {
  const equal = [...byIndicator].filter(
    ([id, of]) => of.length > 1 && turnedTo(id).length === 0 && !valuesDiffer(of.map(({ target }) => target)),
  );
  expect(equal.length).toBeGreaterThan(0);
  for (const [id, of] of equal) {
    const page = elementsOfPage(`/indicators/${id}/`);
    expect(findPictures(page, 'rail')).toEqual([]);
    expect(tableOf(page), id).toEqual(of.map(({ target, place }) => sayRow(target, place)).sort());
  }
});

function valuesDiffer(targets: readonly Target[]): boolean {
  return new Set(targets.map(({ value }) => String(value))).size > 1;
}

/** The targets of entries that are turned round to this one, for they share its rail. */
function turnedTo(id: string): Promised[] {
  return indicators
    .filter(({ turned }) => turned?.to === id)
    .flatMap((entry) =>
      (byIndicator.get(entry.id) ?? []).map(({ target, place }) => ({
        target: { ...target, value: 1 / ([target.value].flat()[0] ?? NaN) },
        place,
      })),
    );
}

function tableOf(elements: HtmlElement[]): string[] {
  const rows = elements.filter((one) => one.tagName === 'tr' && attributeOf(one, 'data-plan') !== undefined);
  return rows
    .map((row) => {
      const [value] = elementsIn(row).filter((one) => one.tagName === 'b');
      return `${attributeOf(row, 'data-plan') ?? ''} ${numbersOf(value === undefined ? '' : textOf(value))}`;
    })
    .sort();
}

function sayRow({ value, unit, written }: Target, { plan }: Commitment): string {
  // A ratio is shown as the text writes it.
  if (unit === 'ratio') return `${plan.code ?? ''} ${numbersOf(written)}`;
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

function toMark({ target }: Promised, says: string): Mark {
  return { says, values: [target.value].flat() };
}
