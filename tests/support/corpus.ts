/** The source texts, parsed, for the corpus tests. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toPlans } from '../../src/parser/toPlans.ts';
import { parseDocument } from '../../src/parser/parseDocument.ts';
import type { ParsedDocument } from '../../src/parser/parseDocument.ts';
import { toVocabulary } from '../../src/parser/lines/vocabulary.ts';
import { enrich } from '../../src/enrich/enrich.ts';
import type { Plan } from '../../src/model/plan.ts';
import { readCatalogue, sourcePath } from '../../scripts/read/readCatalogue.ts';
import type { CataloguedDocument } from '../../scripts/read/readCatalogue.ts';
import { readRegistry } from '../../scripts/read/readRegistry.ts';
import { readSource } from '../../scripts/read/readSource.ts';

export interface CorpusDocument extends ParsedDocument {
  document: CataloguedDocument;
  text: string;
  sha256: string;
  plans: Plan[];
}

/** The folder of the texts, whatever the environment sets. */
export const contentFolder = fileURLToPath(new URL('../../content', import.meta.url));

/** The words of the committed registries, in the form the parser takes. */
export const vocabulary = toVocabulary(readRegistry(contentFolder));

let documents: readonly CorpusDocument[] | undefined;

/** Every document of the catalogue; read once in a process, and not to be changed. */
export function readCorpus(): readonly CorpusDocument[] {
  documents ??= parseCorpus();
  return documents;
}

function parseCorpus(): CorpusDocument[] {
  const registry = readRegistry(contentFolder);
  return readCatalogue(contentFolder).map((document) => {
    const { text, sha256 } = readSource(sourcePath(document));
    const parsed = parseDocument(text, vocabulary);
    const plans = toPlans(parsed, { file: document.file, sha256 }, vocabulary).map(({ plan }, at) => {
      const entry = document.plans[at];
      return enrich(plan, registry, entry === undefined ? null : { document, plan: entry });
    });
    return { ...parsed, document, text, sha256, plans };
  });
}

/** A committed JSON file of the tests. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
}
