/** The time each stage of an ingest takes, over all documents of the catalogue. */
import { enrich } from '../../src/enrich/enrich.ts';
import { toGramsOf } from '../../src/corpus/kinship/gramsOfPlan.ts';
import { linkPlans } from '../../src/corpus/kinship/linkPlans.ts';
import { coverageOf } from '../../src/parser/coverage.ts';
import { parseDocument } from '../../src/parser/parseDocument.ts';
import { toPlans } from '../../src/parser/toPlans.ts';
import { toVocabulary } from '../../src/parser/lines/vocabulary.ts';
import { readCatalogue, sourcePath } from '../read/readCatalogue.ts';
import { readGramReference } from '../read/readGramReference.ts';
import { readRegistry } from '../read/readRegistry.ts';
import { readSource } from '../read/readSource.ts';
import { composeWords } from '../words/composeWords.ts';
import { writePlan } from '../write/writePlan.ts';
import { processorTime } from './processorTime.ts';

export interface StageRow {
  stage: string;
  milliseconds: number;
  /** Share of the total, from 0 to 1. */
  share: number;
}

/** One row per stage, in the order they run. */
export function benchStages(content: string): StageRow[] {
  const rows: { stage: string; milliseconds: number }[] = [];
  const timed = <Result>(stage: string, work: () => Result): Result => {
    rows.push({ stage, milliseconds: processorTime(work) });
    return work();
  };
  const { registry, documents } = timed('registry and catalogue', () => ({
    registry: readRegistry(content),
    documents: readCatalogue(content),
  }));
  const vocabulary = toVocabulary(registry);
  const read = timed('reading and decoding', () =>
    documents.map((document) => ({ document, ...readSource(sourcePath(document)) })),
  );
  const parsed = timed('text → tree', () => read.map(({ text }) => parseDocument(text, vocabulary)));
  timed('proof of coverage', () => parsed.map(({ tree }, at) => coverageOf(read[at]?.text ?? '', tree)));
  const found = timed('tree → plans, checks', () =>
    read.flatMap(({ document, sha256 }, at) => {
      const { tree, messages } = parsed[at] ?? parseDocument('', vocabulary);
      const plans = toPlans({ tree, messages }, { file: document.file, sha256 }, vocabulary);
      return plans.flatMap(({ plan, pages }, index) => {
        const entry = document.plans[index];
        return entry === undefined ? [] : [{ pages, plan, entry: { document, plan: entry } }];
      });
    }),
  );
  const enriched = timed('facts', () => found.map(({ plan, entry }) => enrich(plan, registry, entry)));
  const linked = timed('kinship', () =>
    linkPlans(enriched, { gramsOf: toGramsOf(registry.audiences), reference: readGramReference(content) }),
  );
  timed('words of the index', () => composeWords(linked, registry));
  timed('MDX and JSON', () => found.map(({ pages, plan }, at) => writePlan(linked[at] ?? plan, pages)));
  const whole = rows.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return rows.map((row) => ({ ...row, share: row.milliseconds / whole }));
}
