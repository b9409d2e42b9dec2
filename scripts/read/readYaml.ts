/** YAML from disk, checked against a schema; errors name file, line, field and remedy. */
import { readFileSync } from 'node:fs';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { InputError } from '../command/inputError.ts';

/** The value of a YAML file. Throws an InputError for a file that is missing, is not YAML, or violates the schema. */
export function readYaml<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  const lineCounter = new LineCounter();
  const document = parseDocument(readText(path), { lineCounter });
  // The library only warns about a tag outside YAML's core (!!js/function).
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken !== undefined) {
    const { line } = lineCounter.linePos(broken.pos[0]);
    throw new InputError(`${path}:${String(line)}: not valid YAML (${broken.code}); mend the line`);
  }
  const result = schema.safeParse(toValue(path, document));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = (issue?.path ?? []).map(String);
  const line = lineOf(document, field, lineCounter);
  throw new InputError(
    `${path}:${String(line)}: field ${field.join('.') || '(all)'}: ${issue?.message ?? 'invalid'}; correct the field as src/model documents it`,
  );
}

function toValue(path: string, document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new InputError(`${path}: cannot be read (${String(error)}); write out what its aliases repeat`);
  }
}

/** The line of a field of a YAML file (`['3', 'aliases', '0']`), or of the nearest one above it that exists. */
export function lineOfField(path: string, field: string[]): number {
  const lineCounter = new LineCounter();
  return lineOf(parseDocument(readText(path), { lineCounter }), field, lineCounter);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new InputError(`${path}: no such file; add it, or remove the folder it belongs to`);
  }
}

/** The line of a field, or of the nearest one above it that exists. */
function lineOf(document: Document, path: string[], lineCounter: LineCounter): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
  }
  return 1;
}
