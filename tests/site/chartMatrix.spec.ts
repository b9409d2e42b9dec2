/** Every built chart of a responsibility matrix, read back: its areas and lengths match plan.json and the table. */
import { expect, test } from 'playwright/test';
import { builtPaths, elementsOfPage } from './support/builtSite.ts';
import { matrixBase as base, readMatrix } from './support/matrixPages.ts';
import type { Counts } from './support/matrixPages.ts';
import { readBars, readSquares } from './support/matrixPicture.ts';
import type { PicturedRow } from './support/matrixPicture.ts';
import { readNamedGoals } from './support/planCounts.ts';
import { findPictures } from './support/readCharts.ts';
import type { Picture } from './support/readCharts.ts';

test.describe.configure({ mode: 'default' });

const goals = readNamedGoals();
const matrices = builtPaths()
  .filter((path) => path.startsWith(base))
  .map((path) => {
    const elements = elementsOfPage(path);
    const [wide, narrow, ...more] = findPictures(elements, 'matrix');
    if (wide === undefined || narrow === undefined || more.length > 0) throw new Error(`${path} has not two pictures.`);
    return { path, wide, narrow, table: readMatrix(path, goals) };
  });

test('every square of every picture is as large as its count in plan.json, in the order of the table', () => {
  expect(matrices.length).toBeGreaterThan(40);
  let checked = 0;
  for (const { path, wide, narrow, table } of matrices) {
    for (const picture of table.columns.length > 8 ? [wide] : [wide, narrow]) {
      const rows = readSquares(
        picture,
        Math.max(...table.lines.flatMap(({ cells }) => cells.flatMap((of) => of.counts))),
      );
      expect(rows.map(sayRow(picture)), `${path} ${picture.form}`).toEqual(
        table.lines.map(({ department, name }) => (picture.form === 'wide' ? `${name} ${department}` : name)),
      );
      rows.forEach(({ cells, figures }, at) => {
        const { department = '', cells: beside = [], total } = table.lines[at] ?? {};
        const due = table.columns.map((domain) => countOf(department, [domain]));
        expect(cells, `${path} ${picture.form} ${department}`).toEqual(due);
        expect(beside.map(({ counts }) => counts)).toEqual(due);
        if (picture.form === 'wide') expect(figures).toEqual([total?.join('/')]);
        checked += cells.length;
      });
    }
  }
  expect(checked).toBeGreaterThan(20_000);
});

test('on a phone, where the domains of all plans have no room, a bar for each plan adds them up', () => {
  const pairs = matrices.filter(({ table }) => table.columns.length > 8);
  expect(pairs.length).toBeGreaterThan(10);
  for (const { path, narrow, table } of pairs) {
    const plans = [...Map.groupBy(table.columns, (domain) => domain.split('/')[0]).values()];
    const due = table.lines.map(({ department }) => plans.map((domains) => countOf(department, domains)));
    const most = Math.max(...due.flat().map(([led, shared]) => led + shared));
    const rows = readBars(narrow, most);
    expect(
      rows.map(({ name }) => name),
      path,
    ).toEqual(table.lines.map(({ name }) => name));
    expect(
      rows.map(({ cells }) => cells),
      path,
    ).toEqual(due);
    expect(
      rows.map(({ figures }) => figures),
      path,
    ).toEqual(due.map((counts) => counts.filter(([led, shared]) => led + shared > 0).map((of) => of.join('/'))));
  }
});

function sayRow({ form }: Picture): (row: PicturedRow) => string {
  return ({ name, department }) => (form === 'wide' ? `${name} ${department ?? ''}` : name);
}

/** Goals of these domains that a department leads, and that it shares. */
function countOf(department: string, domains: string[]): Counts {
  const counted = goals.filter(({ domain }) => domains.includes(domain));
  return [
    counted.filter(({ leads }) => leads.includes(department)).length,
    counted.filter(({ responsibles }) => responsibles.includes(department)).length,
  ];
}
