/** Where things are, seen from any working directory. */
import { fileURLToPath } from 'node:url';

/** The folder of texts, registries and generated plans; another one for tests through ZHIGUI_CONTENT. */
export const contentFolder = process.env['ZHIGUI_CONTENT'] ?? fileURLToPath(new URL('../content', import.meta.url));

/** Where `npm run build` puts the site; another one for tests through ZHIGUI_SITE. */
export const builtFolder = process.env['ZHIGUI_SITE'] ?? fileURLToPath(new URL('../dist', import.meta.url));
