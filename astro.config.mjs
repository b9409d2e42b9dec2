/**
 * How the site is built: static pages in folders, one style sheet, a strict content security policy.
 *
 * SITE_URL, when set, gives the address the site is published at; without it no address is claimed anywhere.
 * REPORT_URL, when set, gives the address that errors are reported to (src/view/report.ts).
 */
import mdx from '@astrojs/mdx';
import { createHash } from 'node:crypto';
import { defineConfig, envField } from 'astro/config';
import { largePrintScript } from './src/view/largePrint.ts';

const site = process.env.SITE_URL;

export default defineConfig({
  ...(site ? { site } : {}),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  env: { schema: { REPORT_URL: envField.string({ context: 'server', access: 'public', optional: true }) } },
  markdown: { syntaxHighlight: false },
  // The words come as JSON strings, which Markdown never touches; switched off all the same, so nothing ever can.
  integrations: [mdx({ extendMarkdownConfig: false, gfm: false, smartypants: false, syntaxHighlight: false })],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "object-src 'none'",
        "font-src 'none'",
        "frame-src 'none'",
        "form-action 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
      ],
      // Pagefind, the search engine, compiles WebAssembly that this site serves itself.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [`sha256-${createHash('sha256').update(largePrintScript).digest('base64')}`],
      },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    build: {
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      cssTarget: ['chrome80', 'edge80', 'safari14', 'firefox78'],
      rolldownOptions: {
        // Astro marks every MDX module with a directive of its own and the bundler warns of each; nothing else is hidden.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
});
