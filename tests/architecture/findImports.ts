/** The imports of one file, found in its text, including types, re-exports and `import(…)`. */
import ts from 'typescript';

export interface Import {
  /** As written: './plan.ts', 'zod', 'node:fs'. */
  readonly specifier: string;
  /** 'browser' for an import in a `<script>` element, which is bundled for the browser and not rendered. */
  readonly runs: 'module' | 'browser';
}

/** Imports of a .ts, .js, .mjs or .astro file in order; none for any other file. */
export function findImports(file: string, text: string): Import[] {
  if (/\.[cm]?[jt]s$/.test(file)) return toImports(findInCode(text), 'module');
  if (!file.endsWith('.astro')) return [];
  const frontmatter = /^\s*---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  return [
    ...toImports(findInCode(frontmatter), 'module'),
    ...scripts.flatMap(([, attributes = '', code = '']) =>
      toImports([...findSource(attributes), ...findInCode(code)], 'browser'),
    ),
  ];
}

function findInCode(code: string): string[] {
  return [...ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName), ...findWorkers(code)];
}

/** A worker's file, `new Worker(new URL('./search.ts', import.meta.url))`, counts as an import. */
function findWorkers(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const address = isNew(node, 'Worker') ? node.arguments?.[0] : undefined;
    const path = address !== undefined && isNew(address, 'URL') ? address.arguments?.[0] : undefined;
    if (path !== undefined && ts.isStringLiteral(path)) found.push(path.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest));
  return found;
}

function isNew(node: ts.Node, name: string): node is ts.NewExpression {
  return ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;
}

function findSource(attributes: string): string[] {
  const source = /\bsrc=["'](\.[^"']+)["']/.exec(attributes)?.[1];
  return source === undefined ? [] : [source];
}

function toImports(specifiers: readonly string[], runs: Import['runs']): Import[] {
  // Vite's `?raw`, `?url` and `?worker` only say how a file is loaded.
  return specifiers.map((specifier) => ({ specifier: specifier.replace(/\?\w+$/, ''), runs }));
}
