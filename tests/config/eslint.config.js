/**
 * Lint rules: typescript-eslint's strict, type-checked set for .ts, its strict set for .astro, and this project's own
 * bans. Layout is left to prettier, imports to the architecture test.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bannedSyntax = [
  { selector: 'TSEnumDeclaration', message: "No enums: Node's type stripping does not run them." },
  { selector: 'ExportAllDeclaration', message: 'No barrels: name what is exported, where it stands.' },
];
const setHtml = {
  selector: 'JSXOpeningElement:not([name.name="script"]) > JSXAttribute[name.namespace.name="set"]',
  message: 'Text is never set as HTML; only a data script (JSON-LD) may be, with `<` escaped.',
};
const inlineStyle = {
  selector: 'JSXAttribute[name.name="style"]',
  message: "The content security policy blocks inline styles: use a class, or an SVG element's own attributes.",
};

/** Lines of code: blank lines and comments make a file no harder to read. */
const longest = (lines) => ({ 'max-lines': ['error', { max: lines, skipBlankLines: true, skipComments: true }] });
const longestFunction = {
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
};
/** What may be longer than 150 lines, or have functions longer than 40, and why. */
const longer = [
  // A component's scoped styles stand in its file.
  { files: ['**/*.astro'], rules: longest(200) },
  // Schemas of the plan and of the tables are read from top to bottom, as they are published.
  { files: ['src/model/plan.ts', 'src/model/dataRows.ts'], rules: longest(170) },
  // A test file is a list of cases, each read by itself; the function around them is their heading.
  { files: ['tests/**/*.ts'], rules: longest(250) },
  { files: ['tests/**/*.{test,spec}.ts'], rules: { 'max-lines-per-function': 'off' } },
  // What runs in the page is one function: Playwright sends it there alone.
  { files: ['tests/site/support/screen.ts'], rules: { 'max-lines-per-function': 'off' } },
  // A table of the kinds of queries.
  { files: ['tests/unit/search/generateQueries.ts'], rules: { 'max-lines-per-function': 'off' } },
];

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist.*/',
    '.astro/',
    'content/',
    'test-results/',
    'playwright-report/',
    'tests/fixtures/*/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      ...longest(150),
      ...longestFunction,
      'no-restricted-syntax': ['error', ...bannedSyntax],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.astro'],
    extends: [astro.configs.recommended],
    rules: {
      'no-restricted-syntax': ['error', ...bannedSyntax, setHtml, inlineStyle],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
  ...longer,
);
