/** The outline of a plan: its parts, domains, sections and items, each with its place in the text. */
import type { DepartmentRef } from '../../../model/department.ts';
import type { Duty } from '../../../model/duty.ts';
import type { Domain, Paragraph, Part, Plan, Section } from '../../../model/plan.ts';
import type { LineRange, Slice } from '../../../model/position.ts';
import { formatValue } from '../../../naming/targetWording.ts';
import { itemsOf } from './items.ts';
import type { Item } from './items.ts';
import type { TextPlace, TrialNode } from './trial.ts';

/** Parts in the order of the text, the domains below the part that holds them. */
export function toOutline({ parts, domains }: Plan): TrialNode[] {
  const holds = (part: Part, { lines: [first] }: Domain): boolean => part.lines[0] <= first && first <= part.lines[1];
  const placed = parts.map((part) => ({ part, own: domains.filter((domain) => holds(part, domain)) }));
  const loose = domains.filter((domain) => !placed.some(({ own }) => own.includes(domain)));
  const nodes = [...placed.map(({ part, own }) => toPartNode(part, own)), ...loose.map(toDomainNode)];
  return nodes.sort((a, b) => a.place.lines[0] - b.place.lines[0]);
}

function toPartNode({ num, heading, lines, sections }: Part, domains: readonly Domain[]): TrialNode {
  const children = [...sections.flatMap(toSectionNodes), ...domains.map(toDomainNode)];
  return {
    kind: 'heading',
    label: num ?? '',
    words: heading ?? '（没有标题的一段）',
    place: atLine(lines),
    facts: [],
    children: children.sort((a, b) => a.place.lines[0] - b.place.lines[0]),
  };
}

/** A section with a heading is one node; otherwise its paragraphs stand for themselves. */
function toSectionNodes({ num, heading, runIn, lines, paragraphs }: Section): TrialNode[] {
  const children = paragraphs.map(toParagraphNode);
  if (heading === null || runIn) return children;
  return [{ kind: 'heading', label: num ?? '', words: heading, place: atLine(lines), facts: [], children }];
}

function toDomainNode(domain: Domain): TrialNode {
  const { num, heading, lines, duty, paragraphs } = domain;
  const children = [...paragraphs.map(toParagraphNode), ...itemsOf(domain).map(toItemNode)];
  return {
    kind: 'heading',
    label: num ?? '',
    words: heading,
    place: atLine(lines),
    facts: duty === null ? [] : dutyFacts(duty),
    children: children.sort((a, b) => a.place.lines[0] - b.place.lines[0]),
  };
}

function toParagraphNode({ num, text, duty, lines, slices }: Paragraph): TrialNode {
  return {
    kind: 'paragraph',
    label: num === null ? '' : `${String(num)}.`,
    words: text,
    place: toPlace(lines, slices),
    facts: duty === null ? [] : dutyFacts(duty),
    children: [],
  };
}

function toItemNode(item: Item): TrialNode {
  const { label, text, targets, duty, lines, slices } = item;
  const values = targets.map((target) => `${target.indicator} ${formatValue(target)}`);
  return {
    kind: 'item',
    label,
    words: text,
    place: toPlace(lines, slices),
    facts: [
      ...(values.length === 0 ? [] : [`目标值：${values.join('；')}`]),
      ...(duty === null ? [] : dutyFacts(duty)),
    ],
    children: [],
  };
}

/** The departments of a duty in words. `dutyFacts(duty) // => ['牵头单位：市教育局', '责任单位：市民政局、市妇联']` */
function dutyFacts({ leads, responsibles, collective }: Duty): string[] {
  const listed = [...namesOf(responsibles), ...(collective === null ? [] : [collective])];
  return [
    ...(leads.length === 0 ? [] : [`牵头单位：${namesOf(leads).join('、')}`]),
    ...(listed.length === 0 ? [] : [`责任单位：${listed.join('、')}`]),
  ];
}

function namesOf(departments: readonly DepartmentRef[]): string[] {
  return departments.map(({ text }) => text);
}

/** The first line of a heading with all that is below it. */
function atLine([first]: LineRange): TextPlace {
  return { lines: [first, first], spans: [] };
}

/** The very characters of a text. */
export function toPlace(lines: LineRange, slices: readonly Slice[]): TextPlace {
  return { lines, spans: slices.map(({ line, column, length }) => ({ line, column, length })) };
}
