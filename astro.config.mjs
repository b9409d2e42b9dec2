/**
 * How the site is built: static pages in folders, few style sheets.
 *
 * SITE_URL is the address the site is published at, which canonical links, citations and QR codes carry; without it
 * they carry the address that `npm start` and `npm run preview` serve at. REPORT_URL, when set, gives the address that errors are reported to
 * (src/view/shared/errorReport.ts). scripts/astro.ts has checked both.
 */
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { fileURLToPath } from 'node:url';
import { defineConfig, envField } from 'astro/config';
import { blockProps } from './scripts/site/blockProps.ts';
import { shortenScopes } from './scripts/site/shortenScopes.ts';

const site = process.env.SITE_URL ?? 'http://localhost:4321';

/**
 * Vite wraps `import()` in a helper that preloads style sheets and names the files to preload; here no script has styles
 * of its own, and that would be a tenth of what a page loads first.
 */
function plainDynamicImports() {
  const code = 'export const __vitePreload = (load) => load();';
  return {
    name: 'plain-dynamic-imports',
    load: (id) => (id === '\0vite/preload-helper.js' ? code : undefined),
    renderChunk: (code) => code.replace(/,\s*__VITE_PRELOAD__/g, ''),
  };
}

/** Modules whose styles come in one file: what every page has, and what the page of a goal or measure has. */
const styles = {
  frame:
    /src\/(styles\/(tokens|base|tables|large|print)|layouts\/|components\/shared\/(Site|Breadcrumbs|HeaderSearch|LargePrint))/,
  commitment:
    /src\/components\/(item|shared\/(share\/(Cit|Qr|Share)|quote\/Quote|charts\/(Chart|Small)|Raw|Hash|reading\/|lists\/(Pager|CommitmentList)|Facts|Proof|Report))/,
};
const styleGroups = Object.entries(styles).map(([name, modules]) => ({
  name,
  test: (id) => !id.includes('type=script') && modules.test(id),
}));

export default defineConfig({
  site,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  env: { schema: { REPORT_URL: envField.string({ context: 'server', access: 'public', optional: true }) } },
  markdown: { syntaxHighlight: false },
  integrations: [
    // The parser that ingest reads every file back with, so that what was proven there is what is built; without GFM and
    // typography, which would change 3~6岁 and quotation marks.
    mdx({
      extendMarkdownConfig: false,
      syntaxHighlight: false,
      processor: unified({ remarkPlugins: [blockProps], gfm: false, smartypants: false }),
    }),
    { name: 'short-scopes', hooks: { 'astro:build:done': ({ dir }) => shortenScopes(fileURLToPath(dir)) } },
  ],
  vite: {
    plugins: [plainDynamicImports()],
    build: {
      assetsInlineLimit: 0,
      cssTarget: ['chrome80', 'edge80', 'safari14', 'firefox78'],
      rolldownOptions: {
        // Two style sheets make a page: that of the frame, and that of what the page is.
        output: { codeSplitting: { groups: styleGroups } },
        // Astro marks every MDX module with a directive of its own and the bundler warns of each; nothing else is hidden.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
});
