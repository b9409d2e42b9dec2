/**
 * Tree → plans, as far as the text alone can fill the model. Ids are provisional (domain-1/goal-3), and fields that
 * need the catalogue or a registry are null.
 */
import type { Message } from '../model/message.ts';
import type { Issued } from '../model/issued.ts';
import type { Part, Plan } from '../model/plan.ts';
import { textOf } from '../model/tree.ts';
import type { PageNode, PartNode, PlanNode } from '../model/tree.ts';
import { audienceOf } from './plan/audienceOf.ts';
import { titleWithin } from './lines/title.ts';
import { toDomain } from './plan/toDomain.ts';
import { isPlan, tellsOfPlans } from './plan/isPlan.ts';
import { placeIds } from './plan/placeIds.ts';
import type { PlacedNode } from './plan/placeIds.ts';
import { toAsidePages, toPages } from './plan/toPages.ts';
import { linesOf, toSection } from './plan/toText.ts';
import { findPeriod } from './plan/titlePeriod.ts';
import { readIssued } from './plan/notice.ts';
import { checkPlan } from './checks/checks.ts';
import { repeatsIn } from './plan/repeats.ts';
import { headingText } from './plan/headingText.ts';
import { messagesByPlan } from './plan/messagesByPlan.ts';
import type { ParsedDocument } from './parseDocument.ts';
import type { Vocabulary } from './lines/vocabulary.ts';

export interface SourceFile {
  /** File name, without folder. */
  file: string;
  /** SHA-256 of the file as received, in hex. */
  sha256: string;
}

const UNTITLED = '未载标题的规划';

/** A plan, and its reading pages with their nodes, in the order of its `pages`. */
export interface ParsedPlan {
  plan: Plan;
  pages: PageNode[];
}

/** The plans of a parsed document, in order; none for a text that only talks about plans. */
export function toPlans({ tree, messages }: ParsedDocument, source: SourceFile, vocabulary: Vocabulary): ParsedPlan[] {
  const nodes = tree.children.filter((node) => node.type === 'plan');
  const own = messagesByPlan(nodes, messages);
  const [before, behind] = (['notice', 'imprint'] as const).map((kind) =>
    tree.children.find(({ type }) => type === kind),
  );
  const front = nodes[0]?.children.find(({ type }) => type === 'front');
  const issued = readIssued([before, front, behind], vocabulary);
  const heading = before?.type === 'notice' ? before.children.map(textOf) : [];
  const [notice, imprint] = [toAsidePages(tree, 'notice'), toAsidePages(tree, 'imprint')];
  return nodes
    .map((node, at) => {
      const pages = [...notice, ...toPages(node, vocabulary), ...imprint];
      return { pages, plan: toPlan(node, pages, { issued, messages: own[at] ?? [], source }, vocabulary) };
    })
    .filter(({ plan }) => isPlan(plan, vocabulary) && !tellsOfPlans(plan.title, heading, vocabulary));
}

/** The properties a plan takes from its document. */
interface Surroundings {
  issued: Issued | null;
  messages: Message[];
  source: SourceFile;
}

function toPlan(
  node: PlanNode,
  pages: readonly PageNode[],
  { issued, messages, source }: Surroundings,
  vocabulary: Vocabulary,
): Plan {
  const idOf = placeIds(pages);
  const parts = node.children.filter((child) => child.type === 'part');
  const title = titleOf(node);
  const domains = parts.flatMap((part) =>
    part.children.filter((child) => child.type === 'domain').map((domain) => toDomain(domain, { part, title, idOf })),
  );
  const lines = linesOf(node);
  const plan: Plan = {
    id: null,
    code: null,
    textOf: null,
    title,
    displayTitle: title ?? UNTITLED,
    audience: audienceOf(
      title,
      domains.map(({ heading }) => heading),
      vocabulary,
    ),
    region: null,
    period: title === null ? null : findPeriod(title),
    issued,
    source: { ...source, lines },
    pages: pages.map(({ page }) => page),
    parts: parts.map((part) => toPart(part, idOf)),
    domains,
    profile: null,
    messages,
  };
  const remarks = [...plan.messages, ...repeatsIn(node), ...checkPlan(plan, vocabulary)];
  return { ...plan, messages: remarks.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

function toPart(node: PartNode, idOf: (node: PlacedNode) => string): Part {
  const heading = node.children.find((child) => child.type === 'heading');
  return {
    num: node.num,
    heading: heading === undefined ? null : headingText(heading),
    kind: node.kind,
    lines: linesOf(node),
    sections: node.children
      .filter((child) => child.type === 'section')
      .filter((section) => textOf(section) !== '')
      .map((section) => toSection(section, idOf)),
  };
}

function titleOf(node: PlanNode): string | null {
  const front = node.children.find((child) => child.type === 'front');
  const title = front?.children.find((block) => block.type === 'heading' && block.kind === 'title');
  return title === undefined ? null : titleWithin(textOf(title));
}
