/** The data of a plan beside its peers, and what a plan's own file says of topics and indicators. */
import { readFileSync } from 'node:fs';
import type { Plan } from '../../../src/model/plan.ts';
import { builtFile } from './builtSite.ts';
import { itemsOf } from './comparePages.ts';

export interface GapFile {
  missing: { item: string; plans: string[]; state: 'absent' | 'partly' | 'written'; here: string[] }[];
  only: { item: string; state: 'only' | 'partly' | 'written'; there: string[] }[];
}

export function readGapFile({ id }: Plan): GapFile {
  return JSON.parse(readFileSync(builtFile(`/compare/${String(id)}/data.json`), 'utf8')) as GapFile;
}

/** The peers of a plan. */
export function peersOf(plan: Plan, plans: readonly Plan[]): Plan[] {
  return plans.filter(
    (other) => other.audience === plan.audience && other.textOf === null && (plan.textOf ?? plan.id) !== other.id,
  );
}

/** Ids of the topics treated anywhere in a plan's text. */
export function topicsOf({ parts, domains }: Plan): Set<string> {
  const texts = [
    ...parts.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs)),
    ...domains.flatMap(({ paragraphs, goals, measures }) => [...paragraphs, ...goals, ...measures]),
  ];
  return new Set(texts.flatMap(({ topics }) => topics.map(({ topic }) => topic)));
}

/** Ids of the indicators of a plan's targets, with the number of targets. */
export function indicatorsOf(plan: Plan): Map<string, number> {
  const ids = itemsOf(plan).flatMap(({ targets }) => targets.flatMap(({ indicatorId }) => indicatorId ?? []));
  return new Map([...Map.groupBy(ids, (id) => id)].map(([id, of]) => [id, of.length]));
}
