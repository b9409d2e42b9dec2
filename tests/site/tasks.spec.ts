/** The task tables 任务分解表 as built: page, CSV and XLSX have the same rows, those of plan.json. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parseCsv } from '../support/parseCsv.ts';
import { readSheetRows } from '../support/readXlsx.ts';
import { builtFile, builtPaths, isBuilt } from './support/builtSite.ts';
import { commitmentsOf, readDocuments } from './support/content.ts';

test.describe.configure({ mode: 'default' });

const documents = readDocuments();
const goals = commitmentsOf(documents).flatMap(({ commitment, plan, document, path }) =>
  'leads' in commitment && path.includes('/goal-') ? [{ goal: commitment, plan, document, path }] : [],
);
/** Those that the tables count: the second text of a plan is on the page, folded, and in no file. */
const countedGoals = goals.filter(({ plan }) => plan.textOf === null);
const tables = builtPaths()
  .filter((path) => path.endsWith('/tasks/'))
  .map((path) => path.replace(/^\/departments\/(.*)\/tasks\/$/, '$1'));

test('every department that a plan names has a table, and every region that allots', () => {
  const named = goals.flatMap(({ goal }) =>
    [...goal.leads, ...goal.responsibles].flatMap(({ department }) => department ?? []),
  );
  expect(new Set(tables)).toEqual(new Set([...named, ...named.map((id) => id.split('/')[0])]));
  console.log(`${String(tables.length)} task tables, each as page, CSV and XLSX`);
});

test('CSV: one row for every goal that names the department, words and bodies as in plan.json', () => {
  for (const id of tables) {
    const [head = [], ...rows] = parseCsv(readFileSync(builtFile(`/departments/${id}/tasks.csv`), 'utf8'));
    const cells = rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
    const found = cells.map((row) => [
      row['主要目标（原文）'],
      row['牵头单位'],
      row['责任单位'],
      row['概称'],
      row['原文文件'],
      row['原文行'],
      row['本单位角色'] ?? '',
    ]);
    expect(sorted(found), id).toEqual(sorted(rowsDue(id)));
    for (const row of cells) {
      expect(row['说明']).toContain('非政府网站，以政府原文为准');
      expect(row['短地址']).toMatch(/\/t\/[a-z]+-\d+-\d+\/$/);
    }
  }
});

test('XLSX: the same rows as the CSV file, every cell text, the source and the statement above them', () => {
  for (const id of tables) {
    const [head = [], ...rows] = parseCsv(readFileSync(builtFile(`/departments/${id}/tasks.csv`), 'utf8'));
    const sheet = readSheetRows(readFileSync(builtFile(`/departments/${id}/tasks.xlsx`)));
    const [title, ...below] = sheet.slice(0, 4).map((row) => row[0]?.value ?? '');
    expect(title).toContain('任务分解表');
    expect(below.join('')).toContain('非政府网站，以政府原文为准');
    expect(below.join('')).toContain(rows.length === 0 ? '依据：没有' : '，数据版本 p');
    expect(below.join('')).toContain(`/departments/${id}/tasks/`);
    const [columns = [], ...body] = sheet.slice(4).map((row) => row.map((cell) => cell?.value ?? ''));
    expect(columns).toEqual(head.slice(0, columns.length));
    expect(body).toEqual(rows.map((row) => row.slice(0, columns.length)));
    const types = new Set(sheet.flat().flatMap((cell) => (cell === undefined ? [] : [cell.type])));
    expect([...types]).toEqual(['s']);
  }
});

test('on paper the table is in landscape, with its head and its footer on every sheet', async ({ page }) => {
  await page.goto('/departments/liaocheng/tasks/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);
  expect(boxes.length).toBeGreaterThan(5);
  for (const [width = 0, height = 0] of boxes) expect(width).toBeGreaterThan(height);
  await page.emulateMedia({ media: 'print' });
  const display = (tag: string): Promise<string[]> =>
    page.locator(tag).evaluateAll((found) => [...new Set(found.map((element) => getComputedStyle(element).display))]);
  expect(await display('thead')).toEqual(['table-header-group']);
  expect(await display('tfoot')).toEqual(['table-footer-group']);
  await expect(page.locator('tfoot').first()).toContainText('非政府网站，以政府原文为准');
});

test('a region whose plans assign nothing says so, and shows the sentences that mention a body', async ({ page }) => {
  for (const region of ['anshan-tiexi', 'yushu', 'tengchong']) {
    await page.goto(`/departments/${region}/`);
    await expect(page.getByRole('heading', { name: '原文未分工' })).toBeVisible();
    expect(isBuilt(`/departments/${region}/matrix/`)).toBe(false);
    const folded = page.locator('details').first();
    await folded.locator('summary').click();
    await expect(folded.locator('mark').first()).toBeVisible();
    await expect(folded.getByRole('link', { name: /主要目标|策略措施/ }).first()).toBeVisible();
  }
});

test('goals that name no body, or none that leads, are listed with their region', async ({ page }) => {
  await page.goto('/departments/liaocheng/');
  const of = documents
    .flatMap((document) => document.plans.map(({ id }) => id))
    .filter((id) => id.startsWith('liaocheng'));
  const due = countedGoals.filter(({ goal, plan }) => of.includes(plan.id ?? '') && goal.leads.length === 0);
  expect(due.length).toBeGreaterThan(0);
  for (const { path, goal } of due) {
    const section = page.locator('section').filter({
      has: page.getByRole('heading', {
        name: goal.responsibles.length === 0 ? '没有点名单位的目标' : '没有写明牵头单位的目标',
      }),
    });
    await expect(section.locator(`a[href="${path}"]`)).toBeVisible();
  }
});

/** The rows of a department's table, or of a region's, which has no roles. */
function rowsDue(id: string): string[][] {
  const isRegion = !id.includes('/');
  return countedGoals.flatMap(({ goal, plan, document }) => {
    const has = (refs: typeof goal.leads): boolean => refs.some(({ department }) => department === id);
    const role = [has(goal.leads) ? '牵头' : '', has(goal.responsibles) ? '责任' : '']
      .filter((one) => one !== '')
      .join('、');
    if (isRegion ? plan.region?.slug !== id : role === '') return [];
    const names = (refs: typeof goal.leads): string => refs.map(({ text }) => text).join('、');
    const [first, last] = goal.lines;
    const lines = first === last ? `第${String(first)}行` : `第${String(first)}—${String(last)}行`;
    return [
      [
        goal.text,
        names(goal.leads),
        names(goal.responsibles),
        goal.collective ?? '',
        document.file,
        lines,
        isRegion ? '' : role,
      ],
    ];
  });
}

function sorted(rows: (string | undefined)[][]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
