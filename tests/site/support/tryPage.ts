/** The page /try/ for tests: giving it words and files, and its parts. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { must } from '../../../src/text/must.ts';
import { readDocuments } from './content.ts';

export const status = (page: Page): Locator => page.locator('[data-part="status"]');
export const result = (page: Page): Locator => page.locator('[data-part="result"]');
export const text = (page: Page): Locator => page.getByRole('region', { name: '原文' });

/** Opens the page with all that it loads by itself. */
export async function open(page: Page): Promise<void> {
  await page.goto('/try/');
  await page.waitForLoadState('networkidle');
}

export async function paste(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: '或者贴入规划全文' }).fill(words);
  await page.getByRole('button', { name: '读贴入的文字' }).click();
}

export async function give(page: Page, name: string, content: string | Buffer, mimeType = 'text/plain'): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });
}

/** Drops a file on the page, as a person does with a mouse. */
export async function drop(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, words]) => {
      const given = new DataTransfer();
      given.items.add(new File([words], file, { type: 'text/plain' }));
      return given;
    },
    [name, content] as const,
  );
  await page.dispatchEvent('h1', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer });
}

export async function download(page: Page, label: string): Promise<{ name: string; content: Buffer }> {
  const arrives = page.waitForEvent('download');
  await result(page).getByRole('link', { name: label }).click();
  const file = await arrives;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/** Opens every folded part of the result, those in other parts as well. */
export async function unfold(page: Page): Promise<void> {
  const folded = result(page).locator('details:not([open])');
  while ((await folded.count()) > 0)
    await folded.evaluateAll((found) => {
      for (const part of found) part.setAttribute('open', '');
    });
}

export const tengchong = must(
  readDocuments().find(({ plans }) => plans.some(({ id }) => id === 'tengchong-women-2021')),
  'document of Tengchong',
);
