/** The content from which the site is built, for comparison with the pages. */
import { readFileSync } from 'node:fs';
import { plan as planSchema } from '../../../src/model/plan.ts';
import type { Goal, Measure, Plan } from '../../../src/model/plan.ts';
import { readCatalogue, sourcePath } from '../../../scripts/read/readCatalogue.ts';
import { contentFolder } from '../../support/corpus.ts';

export interface Document {
  id: string;
  file: string;
  bytes: Buffer;
  /** The lines of the text; line n is lines[n - 1]. A line end at the end of the text begins no further line. */
  lines: string[];
  plans: DocumentPlan[];
}

export interface DocumentPlan {
  id: string;
  plan: Plan;
}

/** A goal or measure, with its plan and source. */
export interface Commitment {
  path: string;
  kind: 'goal' | 'measure';
  commitment: Goal | Measure;
  domain: Plan['domains'][number];
  plan: Plan;
  document: Document;
}

/** Every source document with its plans. */
export function readDocuments(): Document[] {
  return readCatalogue(contentFolder).map((document) => {
    const bytes = readFileSync(sourcePath(document));
    const lines = bytes.toString('utf8').replace(/\n$/, '').split('\n');
    return { id: document.id, file: document.file, bytes, lines, plans: document.plans.map(({ id }) => readPlan(id)) };
  });
}

/** Every goal and measure of every plan. */
export function commitmentsOf(documents: readonly Document[]): Commitment[] {
  return documents.flatMap((document) =>
    document.plans.flatMap(({ plan }) =>
      plan.domains.flatMap((domain) => [
        ...domain.goals.map((goal) => toCommitment('goal', goal, domain, plan, document)),
        ...domain.measures.map((measure) => toCommitment('measure', measure, domain, plan, document)),
      ]),
    ),
  );
}

function toCommitment(
  kind: Commitment['kind'],
  commitment: Goal | Measure,
  domain: Commitment['domain'],
  plan: Plan,
  document: Document,
): Commitment {
  return { path: `/plans/${commitment.id}/`, kind, commitment, domain, plan, document };
}

function readPlan(id: string): DocumentPlan {
  const path = `${contentFolder}/plans/${id}/plan.json`;
  return { id, plan: planSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) };
}
