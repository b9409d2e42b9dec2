/**
 * Raises numbered tasks: in a plan without lists of measures, the sections of its task parts become domains, and the
 * numbered paragraphs in them tasks.
 *
 * 1. Nothing is lost or moved: the same runs stand in the same order, in other nodes.
 * 2. A plan with 策略措施, whatever they are called, stays as it is: the tasks of its 组织实施 are paragraphs.
 * 3. A section without numbered tasks is one task, by the number of the section. Where that holds for all sections of a
 *    part and their headings are sentences, the part is the domain if the numbers run on from part to part (四、…… （九）
 *    健全维权机制。……), and else an outline that stays as it is: 二、主要任务 （一）健康促进行动。……
 * 4. A section whose paragraphs without numbers name bodies of their own is a list, not one task: it stays a section, and
 *    so do its neighbours, where the part numbers no task.
 */
import type { Block, DomainNode, PartNode, PlanNode, Root, SectionNode } from '../../model/tree.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { textOf } from '../../model/tree.ts';
import { must } from '../../text/must.ts';
import { endsSentence } from '../../text/sentences.ts';
import { cutHeading } from './cutHeading.ts';
import { holdsTasks, toNumber, toOneTask, toTasks } from './toTasks.ts';
import { guides, taskParts } from './taskParts.ts';

/** The tree with its tasks. */
export function raiseTasks(root: Root, vocabulary: Vocabulary): Root {
  return {
    ...root,
    children: root.children.map((child) => (child.type === 'plan' ? raiseInPlan(child, vocabulary) : child)),
  };
}

function raiseInPlan(plan: PlanNode, vocabulary: Vocabulary): PlanNode {
  const parts = plan.children.filter((child) => child.type === 'part');
  if (parts.some(hasMeasures)) return plan;
  const raised = taskParts(parts, vocabulary);
  const runsOn = [...raised].some((part) => toNumber(numberedIn(part)[0]?.num ?? null) > 1);
  return {
    ...plan,
    children: plan.children.map((child) =>
      child.type === 'part' && raised.has(child) ? raiseInPart(child, vocabulary, runsOn) : child,
    ),
  };
}

function hasMeasures({ children }: PartNode): boolean {
  return children.some((child) => child.type === 'domain' && child.children.some(({ type }) => type === 'measure'));
}

function raiseInPart(part: PartNode, vocabulary: Vocabulary, runsOn: boolean): PartNode {
  const whole = (): PartNode => ({ ...part, kind: 'domains', children: withWholeDomain(part, vocabulary) });
  if (part.children.every(({ type }) => type !== 'domain')) {
    const numbered = headedIn(part);
    if (numbered.length === 0) return sectionsIn(part).some(sectionHolds) ? whole() : part;
    if (numbered.some(isList) && !numbered.some(sectionHolds)) return part;
    if (numbered.every((section) => isOneSentence(section) && !sectionHolds(section))) return runsOn ? whole() : part;
  }
  return {
    ...part,
    kind: 'domains',
    children: part.children.map((child) => {
      if (child.type === 'domain') return raiseInDomain(child, vocabulary);
      const isDomain = child.type === 'section' && isHeaded(child) && !isList(child) && !guides(child, vocabulary);
      return isDomain ? sectionDomain(child, vocabulary) : child;
    }),
  };

  function sectionHolds({ children }: SectionNode): boolean {
    return holdsTasks(children, vocabulary);
  }

  function isList(section: SectionNode): boolean {
    return !sectionHolds(section) && section.children.filter(isCharged).length > 1;
  }
}

/** ——支持高校举办老年大学2所。（牵头单位：县教育局） */
function isCharged({ type, children }: Block): boolean {
  return type === 'paragraph' && children.some((phrase) => phrase.type === 'mark');
}

function sectionsIn({ children }: PartNode): SectionNode[] {
  return children.filter((child) => child.type === 'section');
}

function numberedIn(part: PartNode): SectionNode[] {
  return sectionsIn(part).filter(({ num }) => num !== null);
}

/** A section with a number or, as the name of a group of rows, with a heading alone. */
function isHeaded({ num, children }: SectionNode): boolean {
  return num !== null || children[0]?.type === 'heading';
}

function headedIn(part: PartNode): SectionNode[] {
  return sectionsIn(part).filter(isHeaded);
}

/** The heading runs in, or ends as a sentence does: it can be the first sentence of a task. */
function isOneSentence({ runIn, children }: SectionNode): boolean {
  return runIn || children.some((block) => block.type === 'heading' && endsSentence(textOf(block)));
}

/** One domain takes the place of the sections: the numbered paragraphs in them, or they themselves, are its tasks. */
function withWholeDomain(part: PartNode, vocabulary: Vocabulary): PartNode['children'] {
  const tasks = sectionsIn(part).flatMap((section) =>
    section.num === null
      ? toTasks(section.children, vocabulary)
      : toOneTask(section, section.children.map(asParagraph), vocabulary),
  );
  return [
    ...part.children.filter(({ type }) => type !== 'section'),
    { type: 'domain', num: part.num, children: tasks },
  ];
}

function asParagraph(block: Block): Block {
  return block.type === 'heading' ? { type: 'paragraph', num: null, children: block.children } : block;
}

function sectionDomain(section: SectionNode, vocabulary: Vocabulary): DomainNode {
  const { num, children } = section;
  const [opening, ...rest] = children;
  const [heading, remainder] = cutHeading(must(opening, 'opening of a section'));
  const body: Block[] = remainder === null ? rest : [remainder, ...rest];
  const tasks = holdsTasks(body, vocabulary) ? toTasks(body, vocabulary) : toOneTask(section, body, vocabulary);
  return { type: 'domain', num, children: [heading, ...tasks] };
}

/** A domain that the text prints as one, with numbered paragraphs and neither of the lists. */
function raiseInDomain(domain: DomainNode, vocabulary: Vocabulary): DomainNode {
  if (domain.children.some(({ type }) => type === 'goal')) return domain;
  return { ...domain, children: toTasks(domain.children, vocabulary) };
}
