/**
 * How the site is built: static pages in folders, few style sheets.
 *
 * SITE_URL is the address the site is published at, which canonical links, citations and QR codes carry; without it
 * they carry the address that `npm start` and `npm run preview` serve at. REPORT_URL, when set, gives the address that errors are reported to
 * (src/view/shared/errorReport.ts), SEARCH_SERVICE the path at which the search service answers (scripts/service).
 * scripts/astro.ts has checked all three.
 */
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, envField } from 'astro/config';
import { billOfMaterials } from './scripts/bom/billOfMaterials.ts';
import { contentFolder } from './scripts/command/folders.ts';
import { readEditions } from './scripts/ledger/editions.ts';
import { pagesOfShard } from './scripts/shards/pagesOfShard.ts';
import { blockProps } from './scripts/site/blockProps.ts';
import { bundledBase } from './scripts/site/bundledBase.ts';
import { ownCopies } from './scripts/site/ownCopies.ts';
import { plainImports } from './scripts/site/plainImports.ts';
import { sheetFor } from './scripts/site/styleSheets.ts';
import { shortPath } from './src/naming/routes/itemRoutes.ts';
import { homePath } from './src/naming/routes/siteRoutes.ts';
import { lastChange } from './src/view/data/lastChange.ts';

const editions = readEditions(contentFolder);
const bill = billOfMaterials();
const site = process.env.SITE_URL ?? 'http://localhost:4321';

export default defineConfig({
  site,
  base: homePath,
  outDir: process.env.ZHIGUI_SITE ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  scopedStyleStrategy: 'class',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  env: {
    schema: {
      REPORT_URL: envField.string({ context: 'server', access: 'public', optional: true }),
      SEARCH_SERVICE: envField.string({ context: 'server', access: 'public', optional: true }),
    },
  },
  markdown: { syntaxHighlight: false },
  integrations: [
    // The parser that ingest reads every file back with, so that what was proven there is what is built; without GFM and
    // typography, which would change 3~6岁 and quotation marks.
    mdx({
      extendMarkdownConfig: false,
      syntaxHighlight: false,
      processor: unified({ remarkPlugins: [blockProps], gfm: false, smartypants: false }),
    }),
    pagesOfShard(
      sitemap({
        namespaces: { news: false, xhtml: false, image: false, video: false },
        // Short addresses lead to pages that are listed.
        filter: (page) => !new URL(page).pathname.startsWith(shortPath('').slice(0, -1)),
        serialize: (entry) => ({ ...entry, lastmod: lastChange(new URL(entry.url).pathname, editions) }),
      }),
    ),
  ],
  vite: {
    plugins: [ownCopies(), plainImports(), bundledBase(), bill.pages],
    // In other formats a worker has all that it may ever import in one file: for /try/ the libraries for Word and PDF.
    worker: { format: 'es', plugins: () => [bundledBase(), bill.workers()] },
    resolve: {
      alias: {
        // Its form for browsers needs a document, which the worker of /try/ has not: this is the one that Node takes.
        'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')),
      },
    },
    build: {
      assetsInlineLimit: 0,
      cssTarget: ['chrome80', 'edge80', 'safari14', 'firefox78'],
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: sheetFor }] } },
        // Astro marks every MDX module with a directive of its own and the bundler warns of each; nothing else is hidden.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
});
