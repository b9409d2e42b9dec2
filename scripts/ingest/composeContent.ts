/** Sources and registries → the files of content/plans, in memory. Nothing is written here. */
import { join } from 'node:path';
import stringify from 'json-stringify-pretty-compact';
import type { Plan } from '../../src/model/plan.ts';
import type { Registry } from '../../src/model/registry.ts';
import { enrich } from '../../src/enrich/enrich.ts';
import { keepAnchors } from '../../src/enrich/keepAnchors.ts';
import { toGramsOf } from '../../src/corpus/kinship/gramsOfPlan.ts';
import { linkPlans } from '../../src/corpus/kinship/linkPlans.ts';
import { coverageOf } from '../../src/parser/coverage.ts';
import { parseDocument } from '../../src/parser/parseDocument.ts';
import { toPlans } from '../../src/parser/toPlans.ts';
import { toVocabulary } from '../../src/parser/lines/vocabulary.ts';
import type { Vocabulary } from '../../src/parser/lines/vocabulary.ts';
import { inPlace } from '../command/inputError.ts';
import { checkPieces } from '../read/checkSize.ts';
import { readCatalogue, sourcePath } from '../read/readCatalogue.ts';
import { readGramReference } from '../read/readGramReference.ts';
import type { CataloguedDocument } from '../read/readCatalogue.ts';
import { readRegistries } from '../read/readRegistry.ts';
import { readOriginal, readSource } from '../read/readSource.ts';
import { formatRemarks } from '../read/remarks.ts';
import { readPublishedAnchors } from '../ledger/publishedAnchors.ts';
import { readPublishedPairs } from '../ledger/ledgerFiles.ts';
import { readPublishedWords } from '../ledger/publishedWords.ts';
import { writePlan } from '../write/writePlan.ts';
import type { Files } from '../write/writePlan.ts';
import { unusedIndicators } from '../read/checkIndicators.ts';
import { checkTypos } from '../read/checkTypos.ts';
import { checkAgainstText } from './checkAgainstText.ts';
import { checkTextOf } from './checkTextOf.ts';
import { composeWords } from '../words/composeWords.ts';
import { writeWords } from '../write/writeWords.ts';

export interface Content {
  files: Files;
  plans: Plan[];
}

/**
 * The complete content of content/plans; with `staged`, as it will be once that folder is among the sources. Calls
 * `progress` with one line per document, and one per remark.
 */
export function composeContent(content: string, progress: (line: string) => void, staged?: string): Content {
  const { registry, drafts } = readRegistries(content, staged);
  const vocabulary = toVocabulary(registry);
  const documents = checkTextOf(readCatalogue(content, staged), progress);
  // Whatever can be checked without parsing is checked first: bad input is named at once.
  for (const document of documents) {
    checkRegion(document, registry);
    checkHashes(document);
  }
  const composed = documents.map((document) => {
    const plans = composeDocument(document, { content, registry, vocabulary });
    progress(`${document.id}: ${String(plans.length)} plan(s)`);
    return { document, plans };
  });
  const found = composed.flatMap((one) => one.plans);
  remarksOn(join(content, 'registry'), registry, composed).forEach(progress);
  const plans = linkPlans(
    found.map(({ plan }) => plan),
    {
      gramsOf: toGramsOf(registry.audiences),
      reference: readGramReference(content),
      published: readPublishedPairs(content),
    },
  );
  const files: Files = new Map();
  plans.forEach((plan, at) => found[at]?.write(plan).forEach((written, name) => files.set(name, written)));
  files.set('words.json', writeWords(composeWords(plans, registry, readPublishedWords(content))));
  files.set('drafts.json', `${stringify(drafts, { maxLength: 120 })}\n`);
  return { files, plans };
}

interface ComposedDocument {
  document: CataloguedDocument;
  plans: ComposedPlan[];
}

/** Entries of the registries that no document here needs; they are kept for those that will. */
function remarksOn(folder: string, registry: Registry, composed: readonly ComposedDocument[]): string[] {
  const documents = composed.map(({ document, plans: own }) => ({
    id: document.id,
    text: readSource(sourcePath(document)).text,
    plans: own.map(({ plan }) => plan),
  }));
  return formatRemarks([
    ...unusedIndicators(
      folder,
      registry.indicators,
      documents.flatMap(({ plans }) => plans),
    ),
    ...checkTypos(folder, registry.typos, documents),
  ]);
}

/** A plan of a document, and a function that writes its files once it is linked with the others. */
interface ComposedPlan {
  plan: Plan;
  write: (plan: Plan) => Files;
}

function composeDocument(
  document: CataloguedDocument,
  { content, registry, vocabulary }: { content: string; registry: Registry; vocabulary: Vocabulary },
): ComposedPlan[] {
  const path = sourcePath(document);
  const catalogue = join(document.folder, 'source.yaml');
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
    const kept = keepAnchors(enriched, pages, readPublishedAnchors(content, entry.id));
    return { plan: kept.plan, write: (linked) => writePlan(linked, kept.pages) };
  });
}

function checkRegion({ folder, region }: CataloguedDocument, { regions }: Registry): void {
  if (regions.some(({ code }) => code === region)) return;
  throw inPlace(join(folder, 'source.yaml'), {
    en: `field region: ${region} is not in the registry; add it to registry/regions.yaml`,
    zh: `字段 region：登记表里没有 ${region}；请加到 registry/regions.yaml`,
  });
}

function checkHashes(document: CataloguedDocument): void {
  const { file, sha256, original } = document;
  checkHash(document, 'sha256', { file, sha256, is: readSource(sourcePath(document)).sha256 });
  if (original === undefined) return;
  checkHash(document, 'original.sha256', {
    ...original,
    is: readOriginal(join(document.folder, original.file)).sha256,
  });
}

/** `is` is the hash of the file as it lies there, `sha256` the recorded one. */
function checkHash(
  { folder }: CataloguedDocument,
  field: string,
  { file, sha256, is }: { file: string; sha256: string; is: string },
): void {
  if (is === sha256) return;
  throw inPlace(join(folder, 'source.yaml'), {
    en: `field ${field}: ${file} is ${is}; the file was changed: restore it, or record the new hash if another was received`,
    zh: `字段 ${field}：${file} 的校验值是 ${is}；文件被改过：请还原，另收到一份时写新的校验值`,
  });
}
