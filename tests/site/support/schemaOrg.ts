/** Linked data (JSON-LD) checked against the vocabulary of schema.org, as the types of schema-dts have it. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  ...{ noEmit: true, strict: true, skipLibCheck: true, types: [] },
  ...{ module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022 },
};

/** What the vocabulary has not: properties of no such type, values of another kind. One sentence each; none is as it should be. */
export function findSchemaFaults(graphs: readonly string[]): string[] {
  const name = fileURLToPath(new URL('graphs.ts', import.meta.url));
  const text = [
    "import type { Graph } from 'schema-dts';",
    ...graphs.map((graph, at) => `export const graph${String(at)}: Graph = ${graph};`),
  ].join('\n');
  const host = ts.createCompilerHost(OPTIONS);
  const readFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022) : readFile(file, ...rest);
  const program = ts.createProgram([name], OPTIONS, host);
  const faults = [...program.getOptionsDiagnostics(), ...program.getSemanticDiagnostics(program.getSourceFile(name))];
  return faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
