/** The catalogue on disk: every source.yaml, each checked against the others. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sourceDocument } from '../../src/model/catalogue.ts';
import type { SourceDocument } from '../../src/model/catalogue.ts';
import { InputError } from '../command/inputError.ts';
import { readYaml } from './readYaml.ts';

/** The documents below a content folder, by id. Throws an InputError when two of them claim one plan id or code. */
export function readCatalogue(content: string): SourceDocument[] {
  const folder = join(content, 'sources');
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];
  const documents = names.map((name) => readDocument(folder, name));
  checkClaims(folder, documents);
  return documents;
}

/** The path of a document's text. */
export function sourcePath(content: string, document: SourceDocument): string {
  return join(content, 'sources', document.id, document.file);
}

function readDocument(folder: string, name: string): SourceDocument {
  const path = join(folder, name, 'source.yaml');
  const document = readYaml(path, sourceDocument);
  if (document.id !== name) {
    throw new InputError(
      `${path}: field id: ${document.id} is not the folder's name; write ${name}, or rename the folder`,
    );
  }
  return document;
}

function checkClaims(folder: string, documents: SourceDocument[]): void {
  for (const field of ['id', 'code'] as const) {
    const claims = new Map<string, string>();
    for (const { id, plans } of documents) {
      plans.forEach(({ [field]: claim }, at) => {
        const path = join(folder, id, 'source.yaml');
        const other = claims.get(claim);
        if (other !== undefined) {
          throw new InputError(
            `${path}: field plans.${String(at)}.${field}: ${claim} is already claimed by ${other}; give one of them another ${field}`,
          );
        }
        claims.set(claim, path);
      });
    }
  }
}
