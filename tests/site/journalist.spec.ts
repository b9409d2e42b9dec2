/**
 * A journalist's path: searches for a word, opens the exact sentence, and traces it to the line of the source as
 * received.
 */
import { expect, test } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';
import { readDocuments } from './support/content.ts';

const path = '/plans/liaocheng-children-2021/health/goal-8/';
/** The first sentence of that goal, with the search terms to be marked in it. */
const sentence = /\/health\/goal-8\/\?hl=[^#]+#s1$/;

test('searches 近视, opens the exact sentence and reaches its raw source line', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto('/');
  await page.getByRole('searchbox').fill('近视');
  await page.getByRole('button', { name: '检索' }).click();
  await expect(page.getByRole('status')).toHaveText(/^共 \d+ 条/);

  const hit = main.getByRole('listitem').filter({ has: page.locator(`h3 a[href^="${path}"]`) });
  await expect(hit.locator('mark').first()).toHaveText('近视');
  await expect(hit).toContainText('牵头单位：市教育体育局');
  const shown = (await hit.locator('.plan-words').innerText()).replaceAll('……', '');
  await hit.getByRole('link').first().click();
  await expect(page).toHaveURL(sentence);
  await expect(page.locator('[data-plan-text]')).toContainText(shown);

  const document = readDocuments().find(({ id }) => id === 'liaocheng-2021');
  const line = (document?.lines ?? []).findIndex((text) => text.startsWith('(8)儿童新发近视率明显下降')) + 1;
  expect(line).toBeGreaterThan(0);
  await page
    .locator('[data-plan-text]')
    .getByRole('link', { name: `原文第${String(line)}行` })
    .click();
  await expect(page).toHaveURL(`/sources/liaocheng-2021/#L${String(line)}`);
  const raw = page.locator(`#L${String(line)}`);
  await expect(raw).toBeInViewport();
  await expect(raw.locator('.text')).toHaveText(document?.lines[line - 1] ?? '');
  await expect(raw.getByRole('link', { name: '主要目标8' })).toHaveAttribute('href', path);

  const downloading = page.waitForEvent('download');
  await main.getByRole('link', { name: /^下载/ }).click();
  expect((await downloading).suggestedFilename()).toBe(document?.file);
});

test('the same without a mouse', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('儿童新发近视率明显下降');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/^共 \d+ 条/);
  await tabTo(page, page.locator(`a[href^="${path}"]`));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(sentence);
  await tabTo(page, page.locator('[data-plan-text]').getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page.locator(':target')).toContainText('儿童新发近视率明显下降');
});

/** Presses Tab until the target has the focus; fails when it takes too long. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not reached by Tab: ${target.toString()}`);
}
