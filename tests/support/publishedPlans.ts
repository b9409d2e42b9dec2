/** The committed plans as the site publishes them, and their corpus, read with the commands' own readers. */
import { readCatalogue, sourcePath } from '../../scripts/read/readCatalogue.ts';
import { readRegistry } from '../../scripts/read/readRegistry.ts';
import { readSource } from '../../scripts/read/readSource.ts';
import { readPlans } from '../../scripts/search/readPlans.ts';
import { toCorpus } from '../../src/corpus/corpus.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { PublishedPlan } from '../../src/corpus/publishedPlans.ts';
import { must } from '../../src/text/must.ts';
import { contentFolder } from './corpus.ts';

/** The order in which the site lists the plans, written out: addresses of pairs depend on it. */
export const planIds = [
  'anshan-tiexi-children-2021',
  'yushu-children-2021',
  'liaocheng-women-2021',
  'liaocheng-children-2021',
  'liaocheng-children-2021-undated',
  'tengchong-women-2021',
  'tengchong-children-2021',
] as const;

let published: readonly PublishedPlan[] | undefined;
let corpus: Corpus | undefined;

/** Every plan; read once in a process, and not to be changed. */
export function readPublishedPlans(): readonly PublishedPlan[] {
  published ??= readPlans(contentFolder);
  return published;
}

/** The plan with this id. */
export function readPublishedPlan(id: string): PublishedPlan {
  return must(
    readPublishedPlans().find((plan) => plan.id === id),
    `plan ${id}`,
  );
}

/** The corpus that the site is built from; made once in a process. */
export function readPublishedCorpus(): Corpus {
  corpus ??= makeCorpus();
  return corpus;
}

function makeCorpus(): Corpus {
  const documents = readCatalogue(contentFolder);
  const texts = documents.map((document) => ({
    id: document.id,
    file: document.file,
    ...readSource(sourcePath(document)),
  }));
  return toCorpus(readPublishedPlans(), texts, readRegistry(contentFolder));
}
