/** Barrel files: modules that only re-export. */
import ts from 'typescript';

/** True for an index.ts with any re-export, and for any other module that does nothing else. */
export function isBarrel(file: string, text: string): boolean {
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const handedOn = statements.filter((one) => ts.isExportDeclaration(one) && one.moduleSpecifier !== undefined);
  if (handedOn.length === 0) return false;
  return /(^|\/)index\.[cm]?[jt]s$/.test(file) || handedOn.length === statements.length;
}
