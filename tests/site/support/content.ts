/** What the site is built from, as the tests of the built site hold it against the pages. */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { plan as planSchema } from '../../../src/model/plan.ts';
import type { Goal, Measure, Plan } from '../../../src/model/plan.ts';
import { planSection } from '../../../src/model/published.ts';
import type { PlanSection } from '../../../src/model/published.ts';
import { readCatalogue, sourcePath } from '../../../scripts/read/readCatalogue.ts';
import { contentFolder } from '../../support/corpus.ts';

export interface Document {
  id: string;
  file: string;
  bytes: Buffer;
  /** The lines of the text; line n is lines[n - 1]. A line end at the end of the text opens no further line. */
  lines: string[];
  plans: DocumentPlan[];
}

export interface DocumentPlan {
  id: string;
  plan: Plan;
  /** In the order of the text. */
  sections: PlanSection[];
}

/** A goal or measure, and where it comes from. */
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
    const bytes = readFileSync(sourcePath(contentFolder, document));
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
  const folder = `${contentFolder}/plans/${id}`;
  const sections = globSync('*.mdx', { cwd: folder }).map((file) => {
    const [, frontmatter = ''] = readFileSync(`${folder}/${file}`, 'utf8').split(/^---$/m);
    return planSection.parse(parse(frontmatter));
  });
  return {
    id,
    plan: planSchema.parse(JSON.parse(readFileSync(`${folder}/plan.json`, 'utf8'))),
    sections: sections.sort((a, b) => a.order - b.order),
  };
}
