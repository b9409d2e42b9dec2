/** The catalogue on disk: every source.yaml, each checked against the others. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sourceDocument } from '../../src/model/catalogue.ts';
import type { SourceDocument } from '../../src/model/catalogue.ts';
import { inPlace } from '../command/inputError.ts';
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
    throw inPlace(join(folder, link.name), {
      en: 'is a link; put the folder itself there, or take the link away',
      zh: '这是链接；请放文件夹本身，或去掉链接',
    });
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
    throw inPlace(path, {
      en: `field id: ${document.id} is not the folder's name; write ${name}, or rename the folder`,
      zh: `字段 id：${document.id} 与文件夹的名称不同；请写 ${name}，或改文件夹的名称`,
    });
  }
  return { ...document, folder };
}

function checkFolder(folder: string): void {
  const names = listFolder(folder);
  if (names.length > 0) return;
  throw inPlace(folder, {
    en: 'is empty; put a text and its source.yaml there, or remove the folder',
    zh: '是空文件夹；请放入文本和它的 source.yaml，或删去文件夹',
  });
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw inPlace(folder, {
      en: `cannot be read (${String(error)}); check its permissions`,
      zh: `读不了（${String(error)}）；请检查权限`,
    });
  }
}

function checkClaims(documents: readonly CataloguedDocument[]): void {
  const texts = new Map<string, string>();
  for (const { folder, sha256 } of documents) {
    const other = texts.get(sha256);
    if (other !== undefined) {
      throw inPlace(join(folder, 'source.yaml'), {
        en: `field sha256: ${other} holds the same text; remove one`,
        zh: `字段 sha256：${other} 是同一份文本；请去掉一份`,
      });
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
          throw inPlace(path, {
            en: `field plans.${String(at)}.${field}: ${claim} is already claimed by ${other}; give one of them another ${field}`,
            zh: `字段 plans.${String(at)}.${field}：${other} 已经用了 ${claim}；请把其中一个改掉`,
          });
        }
        claims.set(claim, path);
      });
    }
  }
}
