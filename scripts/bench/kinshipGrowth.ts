/**
 * How kinship scales: its processor time at 1, 10 and 100 times the corpus.
 *
 * The larger corpora are copies in which most characters are respelled, differently in each copy: a copy's plans are
 * related to each other as the originals are, and share with other copies what unrelated plans share, common words.
 * Plain copies would make every phrase common and leave no rare one to search by.
 */
import { commitmentsOf } from '../../src/model/commitment.ts';
import type { Plan } from '../../src/model/plan.ts';
import { toGramsOf } from '../../src/corpus/kinship/gramsOfPlan.ts';
import { linkPlans } from '../../src/corpus/kinship/linkPlans.ts';
import type { LinkSettings } from '../../src/corpus/kinship/linkPlans.ts';
import { relateGoals } from '../../src/enrich/relateGoals.ts';
import { contentFolder } from '../command/folders.ts';
import { composeContent } from '../ingest/composeContent.ts';
import { readGramReference } from '../read/readGramReference.ts';
import { readRegistry } from '../read/readRegistry.ts';

export interface KinshipRow {
  /** Multiple of the corpus. */
  scale: number;
  plans: number;
  commitments: number;
  /** Milliseconds of processor time: goals and measures within their domains; the same in other plans, and twins. */
  relatedMs: number;
  linkedMs: number;
  /** Ratio of linkedMs to that of the previous row; null in the first. */
  growth: number | null;
  /** Links by words. */
  links: number;
}

/** Percentage of the characters that a copy respells. */
const RESPELLED = 60;
const FIRST_HAN = 0x4e00;
const HAN = 20_902;

/** One row per scale. */
export function benchKinship(scales: readonly number[] = [1, 10, 100]): KinshipRow[] {
  const { plans } = composeContent(contentFolder, () => undefined);
  const settings = {
    gramsOf: toGramsOf(readRegistry(contentFolder).audiences),
    reference: readGramReference(contentFolder),
  };
  const rows: KinshipRow[] = [];
  for (const scale of scales) rows.push(measure(plans, settings, scale, rows.at(-1)));
  return rows;
}

function measure(
  plans: readonly Plan[],
  settings: LinkSettings,
  scale: number,
  previous: KinshipRow | undefined,
): KinshipRow {
  const copies = Array.from({ length: scale }, (_, copy) => plans.map((plan) => copyPlan(plan, copy))).flat();
  const relatedMs = timed(() => copies.forEach((plan) => relateGoals(plan, settings.gramsOf(plan))));
  let linked: Plan[] = [];
  const linkedMs = timed(() => (linked = linkPlans(copies, settings)));
  const commitments = linked.flatMap(({ domains }) => domains.flatMap(commitmentsOf));
  return {
    scale,
    plans: copies.length,
    commitments: commitments.length,
    relatedMs,
    linkedMs,
    growth: previous === undefined ? null : Math.round((linkedMs / previous.linkedMs) * 10) / 10,
    links: commitments.flatMap(({ elsewhere }) => elsewhere.filter(({ by }) => by === 'words')).length,
  };
}

/** The plan with another id and other words; copy 0 is the plan itself. */
function copyPlan(plan: Plan, copy: number): Plan {
  if (copy === 0) return plan;
  const rename = (id: string): string => id.replace(/^[^/]+/, (first) => `${first}-${String(copy)}`);
  return {
    ...plan,
    id: plan.id === null ? null : rename(plan.id),
    textOf: plan.textOf === null ? null : rename(plan.textOf),
    domains: plan.domains.map((domain) => ({
      ...domain,
      id: rename(domain.id),
      goals: domain.goals.map((goal) => ({ ...goal, id: rename(goal.id), text: respell(goal.text, copy) })),
      measures: domain.measures.map((one) => ({
        ...one,
        id: rename(one.id),
        text: respell(one.text, copy),
        heading: respell(one.heading, copy),
      })),
    })),
  };
}

/** Within a copy a character is always respelled the same way, so that its words stay words. */
function respell(text: string, copy: number): string {
  return text.replace(/\p{Script=Han}/gu, (character) => {
    const mixed = Math.imul(character.charCodeAt(0) ^ Math.imul(copy, 0x9e3779b1), 0x85ebca6b) >>> 0;
    const scattered = (mixed ^ (mixed >>> 13)) >>> 0;
    return scattered % 100 < RESPELLED ? String.fromCharCode(FIRST_HAN + ((scattered >>> 7) % HAN)) : character;
  });
}

/** Processor time instead of elapsed time, so that other work on the machine has no influence. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1000);
}
