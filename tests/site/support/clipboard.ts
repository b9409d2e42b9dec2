/** The reader's clipboard, in browsers and in web views. */
import type { BrowserContext, Page } from 'playwright/test';

/** The user agent of WeChat on Android. */
export const wechatAgent =
  'Mozilla/5.0 (Linux; Android 14; PJD110 Build/UKQ1.230924.001; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.6723.103 Mobile Safari/537.36 XWEB/1300333 MMWEBSDK/20240802 MMWEBID/1234 MicroMessenger/8.0.54.2760(0x28003653) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64';

/** Lets pages and the test read and write the clipboard; a file that uses it ends each of its tests with `closeClipboard`. */
export async function openClipboard(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
}

/** The context serves the next test too. */
export async function closeClipboard({ context }: { context: BrowserContext }): Promise<void> {
  await context.clearPermissions();
}

export async function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The clipboard refuses pages, as on addresses without https; the old copy command still works. */
export async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Clipboard.prototype, 'writeText', { value: () => Promise.reject(new Error('refused')) });
  });
}

/** Nothing can copy: no clipboard, and a copy command that fails, or only claims to have worked. */
export async function refuseEveryCopy(page: Page, claims: boolean): Promise<void> {
  await page.addInitScript((says) => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
    Object.defineProperty(Document.prototype, 'execCommand', { value: () => says });
  }, claims);
}
