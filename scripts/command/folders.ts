/** The project's folders, independent of the working directory. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of texts, registries and generated plans; tests set another one with ZHIGUI_CONTENT. */
export const contentFolder = process.env['ZHIGUI_CONTENT'] ?? fileURLToPath(new URL('../../content', import.meta.url));

/** The folder of the built site; `npm run build` and tests set another one with ZHIGUI_SITE. */
export const builtFolder = process.env['ZHIGUI_SITE'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
/** The search index of the built site; tests set another one with ZHIGUI_INDEX. */
export const builtIndexFolder = process.env['ZHIGUI_INDEX'] ?? join(builtFolder, 'pagefind');

/** Where steps of `npm run build` keep results for the next one; undefined when they keep nothing. */
export const keptFolder = process.env['ZHIGUI_KEPT'];
/** The folder that `npm run build` has them keep results in. */
export const buildCacheFolder = fileURLToPath(new URL('../../node_modules/.cache/zhigui-build', import.meta.url));
