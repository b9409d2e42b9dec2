/** The catalogue on disk: every source.yaml, each checked against the others. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sourceDocument } from '../../src/model/catalogue.ts';
import type { SourceDocument } from '../../src/model/catalogue.ts';
import { InputError } from '../command/inputError.ts';
import { readYaml } from './readYaml.ts';

/** A document of the catalogue, and where it lies. */
export interface CataloguedDocument extends SourceDocument {
  folder: string;
}

/**
 * The documents below a content folder, by id, and one more if `staged` names its folder. Throws an InputError when two
 * of them claim one plan id or code or hold one text, or when a folder cannot be read.
 */
export function readCatalogue(content: string, staged?: string): CataloguedDocument[] {
  const folders = [...sourceFolders(content), ...(staged === undefined ? [] : [staged])];
  const documents = folders.map(readDocument).sort((a, b) => (a.id < b.id ? -1 : 1));
  checkClaims(documents);
  return documents;
}

/** The path of a document's text. */
export function sourcePath({ folder, file }: CataloguedDocument): string {
  return join(folder, file);
}

/**
 * The folders of all documents, in order. Throws an InputError for a link, which would tie the plans to a place that is
 * not part of the content.
 */
export function sourceFolders(content: string): string[] {
  const folder = join(content, 'sources');
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const link = entries.find((entry) => entry.isSymbolicLink());
  if (link !== undefined) {
    throw new InputError(`${join(folder, link.name)}: is a link; put the folder itself there, or take the link away`);
  }
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}

function readDocument(folder: string): CataloguedDocument {
  checkFolder(folder);
  const path = join(folder, 'source.yaml');
  const document = readYaml(path, sourceDocument);
  const name = basename(folder);
  if (document.id !== name) {
    throw new InputError(
      `${path}: field id: ${document.id} is not the folder's name; write ${name}, or rename the folder`,
    );
  }
  return { ...document, folder };
}

function checkFolder(folder: string): void {
  const names = listFolder(folder);
  if (names.length > 0) return;
  throw new InputError(`${folder}: is empty; put a text and its source.yaml there, or remove the folder`);
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new InputError(`${folder}: cannot be read (${String(error)}); check its permissions`);
  }
}

function checkClaims(documents: readonly CataloguedDocument[]): void {
  const texts = new Map<string, string>();
  for (const { folder, sha256 } of documents) {
    const other = texts.get(sha256);
    if (other !== undefined) {
      throw new InputError(`${join(folder, 'source.yaml')}: field sha256: ${other} holds the same text; remove one`);
    }
    texts.set(sha256, folder);
  }
  for (const field of ['id', 'code'] as const) {
    const claims = new Map<string, string>();
    for (const { folder, plans } of documents) {
      plans.forEach(({ [field]: claim }, at) => {
        const path = join(folder, 'source.yaml');
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
