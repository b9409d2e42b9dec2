/** The data of this build as the folder of their version, made once per build. */
import { toFrozenFolder } from '../view/data/frozen/frozenFolder.ts';
import type { FrozenFolder } from '../view/data/frozen/frozenFolder.ts';
import { must } from '../text/must.ts';
import { getCorpus } from './committedCorpus.ts';
import { getRegistry } from './curatedRegistry.ts';
import { getPlanFiles, getPlanSchema } from './planFiles.ts';
import { sha256 } from './sha256.ts';

const [licence] = Object.values(
  import.meta.glob<string>('/LICENSE', { query: '?raw', import: 'default', eager: true }),
);

let folder: Promise<FrozenFolder> | undefined;

/** The folder. */
export function getFrozenData(): Promise<FrozenFolder> {
  folder ??= makeFolder();
  return folder;
}

async function makeFolder(): Promise<FrozenFolder> {
  const content = {
    corpus: await getCorpus(),
    audiences: getRegistry().audiences,
    planJson: new Map(getPlanFiles().map(({ id, json }) => [id, json])),
    planSchema: getPlanSchema(),
    licence: must(licence, 'LICENSE'),
  };
  return toFrozenFolder(content, sha256);
}
