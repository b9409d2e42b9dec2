/** Sources and registries → the files of content/plans, in memory. Nothing is written here. */
import { join } from 'node:path';
import type { SourceDocument } from '../../src/model/catalogue.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Registry } from '../../src/model/registry.ts';
import { enrich } from '../../src/enrich/enrich.ts';
import { linkPlans } from '../../src/corpus/kinship/linkPlans.ts';
import { coverageOf } from '../../src/parser/coverage.ts';
import { parseDocument } from '../../src/parser/parseDocument.ts';
import { toPlans } from '../../src/parser/toPlans.ts';
import { toVocabulary } from '../../src/parser/lines/vocabulary.ts';
import type { Vocabulary } from '../../src/parser/lines/vocabulary.ts';
import { gramsWithout } from '../../src/text/kinshipGrams.ts';
import { InputError } from '../command/inputError.ts';
import { checkPieces } from '../read/checkSize.ts';
import { readCatalogue, sourcePath } from '../read/readCatalogue.ts';
import { readRegistry } from '../read/readRegistry.ts';
import { readSource } from '../read/readSource.ts';
import { writePlan } from '../write/writePlan.ts';
import type { Files } from '../write/writePlan.ts';
import { checkIndicatorsInPlans } from '../read/checkIndicators.ts';
import { checkTypos } from '../read/checkTypos.ts';
import { checkAgainstText } from './checkAgainstText.ts';
import { checkTextOf } from './checkTextOf.ts';
import { composeWords } from '../words/composeWords.ts';
import { writeWords } from '../write/writeWords.ts';

export interface Content {
  files: Files;
  plans: Plan[];
}

/** The complete content of content/plans. Calls `progress` with one line per document. */
export function composeContent(content: string, progress: (line: string) => void): Content {
  const registry = readRegistry(content);
  const vocabulary = toVocabulary(registry);
  const documents = readCatalogue(content);
  checkTextOf(content, documents);
  // Whatever can be checked without parsing is checked first: bad input is named at once.
  for (const document of documents) {
    checkRegion(content, document, registry);
    checkHash(content, document);
  }
  const composed = documents.map((document) => {
    const plans = composeDocument(content, document, { registry, vocabulary });
    progress(`${document.id}: ${String(plans.length)} plan(s)`);
    return { document, plans };
  });
  const found = composed.flatMap((one) => one.plans);
  checkIndicatorsInPlans(
    join(content, 'registry'),
    registry.indicators,
    found.map(({ plan }) => plan),
  );
  checkTypos(
    join(content, 'registry'),
    registry.typos,
    composed.map(({ document, plans: own }) => ({
      id: document.id,
      text: readSource(sourcePath(content, document)).text,
      plans: own.map(({ plan }) => plan),
    })),
  );
  const plans = linkPlans(
    found.map(({ plan }) => plan),
    gramsWithout(registry.regions, registry.audiences),
  );
  const files: Files = new Map();
  plans.forEach((plan, at) => found[at]?.write(plan).forEach((written, name) => files.set(name, written)));
  files.set('words.json', writeWords(composeWords(plans, registry)));
  return { files, plans };
}

/** A plan of a document, and a function that writes its files once it is linked with the others. */
interface ComposedPlan {
  plan: Plan;
  write: (plan: Plan) => Files;
}

function composeDocument(
  content: string,
  document: SourceDocument,
  { registry, vocabulary }: { registry: Registry; vocabulary: Vocabulary },
): ComposedPlan[] {
  const path = sourcePath(content, document);
  const catalogue = join(content, 'sources', document.id, 'source.yaml');
  const { text, sha256 } = readSource(path);
  checkPieces(path, text, vocabulary);
  const parsed = parseDocument(text, vocabulary);
  const { difference } = coverageOf(text, parsed.tree);
  if (difference !== null) throw new Error(`${path}: the tree does not hold the text: ${difference}`);
  const found = toPlans(parsed, { file: document.file, sha256 }, vocabulary);
  checkAgainstText(catalogue, document, found);
  return found.map(({ plan, pages }, at) => {
    const entry = document.plans[at];
    if (entry === undefined) throw new Error(`${catalogue}: plan ${String(at)} was not checked`);
    const enriched = enrich(plan, registry, { document, plan: entry });
    return { plan: enriched, write: (linked) => writePlan(linked, pages) };
  });
}

function checkRegion(content: string, { id, region }: SourceDocument, { regions }: Registry): void {
  if (regions.some(({ code }) => code === region)) return;
  throw new InputError(
    `${join(content, 'sources', id, 'source.yaml')}: field region: ${region} is not in the registry; add it to registry/regions.yaml`,
  );
}

function checkHash(content: string, document: SourceDocument): void {
  const { sha256 } = readSource(sourcePath(content, document));
  if (sha256 === document.sha256) return;
  throw new InputError(
    `${join(content, 'sources', document.id, 'source.yaml')}: field sha256: ${document.file} is ${sha256}; the text was changed: restore it, or record the new hash if a new text was received`,
  );
}
