/** YAML from disk, checked against a schema; errors name file, line, field and remedy. */
import { readFileSync, statSync } from 'node:fs';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Wording } from '../../src/reading/problemWords.ts';
import { inPlace } from '../command/inputError.ts';
import type { InputError } from '../command/inputError.ts';

/** Far above any registry, and little enough to be parsed at once. */
const MOST_BYTES = 8_000_000;

/** Values of sound texts: a command reads the registries several times, and parsing takes longer than all the rest. */
const values = new Map<string, unknown>();

/** The value of a YAML file. Throws an InputError for a file that is missing, is not YAML, or violates the schema. */
export function readYaml<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  const text = readText(path);
  // What a schema returns are new objects: nobody can change the value that is kept.
  const known = values.has(text) ? schema.safeParse(values.get(text)) : undefined;
  return known?.success === true ? known.data : parseYaml(path, text, schema);
}

function parseYaml<Schema extends z.ZodType>(path: string, text: string, schema: Schema): z.infer<Schema> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  // The library only warns about a tag outside YAML's core (!!js/function).
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken !== undefined) {
    const { line } = lineCounter.linePos(broken.pos[0]);
    throw inPlace(`${path}:${String(line)}`, {
      en: `not valid YAML (${broken.code}); mend the line`,
      zh: `不是合格的 YAML（${broken.code}）；请改好这一行`,
    });
  }
  const value = toValue(path, document);
  const result = schema.safeParse(value);
  if (result.success) values.set(text, value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = (issue?.path ?? []).map(String);
  const line = lineOf(document, field, lineCounter);
  const [name, fault] = [field.join('.'), issue?.message ?? 'invalid'];
  throw inPlace(`${path}:${String(line)}`, {
    en: `field ${name || '(all)'}: ${fault}; correct the field as src/model documents it`,
    zh: `${name ? `字段 ${name} ` : '全文'}不合格（${fault}）；请按 src/model 里的说明改正`,
  });
}

function toValue(path: string, document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw inPlace(path, {
      en: `cannot be read (${String(error)}); write out what its aliases repeat`,
      zh: `读不了（${String(error)}）；请把别名代表的内容写出来`,
    });
  }
}

/** An error about a field of a YAML file, which is named as `lineOfField` has it. */
export function inField(path: string, field: readonly (string | number)[], words: Wording): InputError {
  return inPlace(`${path}:${String(lineOfField(path, field.map(String)))}`, words);
}

/** The line of a field of a YAML file (`['3', 'aliases', '0']`), or of the nearest one above it that exists. */
export function lineOfField(path: string, field: string[]): number {
  const lineCounter = new LineCounter();
  return lineOf(parseDocument(readText(path), { lineCounter }), field, lineCounter);
}

/**
 * The line with the n-th occurrence of a text as a whole value; the last occurrence if there are fewer, else line 1.
 */
export function lineOfValue(path: string, text: string, time: number): number {
  const lines = readText(path).split('\n');
  const value = (line: string): string => line.replace(/^[\s-]*(?:\w+:)?\s*/u, '').replace(/^['"]|['"]$/gu, '');
  const found = lines.flatMap((line, at) => (value(line) === text ? [at + 1] : []));
  return found[time - 1] ?? found.at(-1) ?? 1;
}

function readText(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    throw inPlace(path, {
      en: 'no such file; add it, or remove the folder it belongs to',
      zh: '没有这个文件；请补上，或删去它所在的文件夹',
    });
  }
  // Reading a pipe would wait for ever.
  if (!stats.isFile()) {
    throw inPlace(path, { en: 'is no regular file; put a YAML file there', zh: '不是普通文件；请放一个 YAML 文件' });
  }
  if (stats.size > MOST_BYTES) {
    throw inPlace(path, {
      en: `has ${String(stats.size)} bytes (at most ${String(MOST_BYTES)}); divide or mend it`,
      zh: `有 ${String(stats.size)} 字节（最多 ${String(MOST_BYTES)}）；请拆开或改好`,
    });
  }
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw inPlace(path, {
      en: `cannot be read (${String(error)}); check its permissions`,
      zh: `读不了（${String(error)}）；请检查权限`,
    });
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
