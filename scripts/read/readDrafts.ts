/** The drafts of registry entries beside the texts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { draftRegistry } from '../../src/model/draftRegistry.ts';
import type { DraftFile } from './mergeDrafts.ts';
import { sourceFolders } from './readCatalogue.ts';
import { readYaml } from './readYaml.ts';

/** File name of the drafts in the folder of a document. */
export const DRAFTS = 'registry.yaml';

/** The drafts of all documents, and of one more if `staged` names its folder. */
export function readDrafts(content: string, staged?: string): DraftFile[] {
  return [...sourceFolders(content), ...(staged === undefined ? [] : [staged])]
    .map((folder) => join(folder, DRAFTS))
    .filter((path) => existsSync(path))
    .map((path) => ({ path, draft: readYaml(path, draftRegistry) }));
}
