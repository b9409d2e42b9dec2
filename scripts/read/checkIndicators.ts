/** Checks the registry of indicators: ids and phrases are unique, references exist, every entry has a target. */
import { join } from 'node:path';
import { phraseKey } from '../../src/enrich/targets/linkIndicator.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Plan } from '../../src/model/plan.ts';
import { InputError } from '../command/inputError.ts';
import { lineOfField } from './readYaml.ts';

/** Throws an InputError, with file and line, for a duplicate id or phrase, or a reference to an unknown id. */
export function checkIndicators(folder: string, indicators: Indicator[]): void {
  const path = join(folder, 'indicators.yaml');
  const ids = new Map<string, string>();
  const phrases = new Map<string, string>();
  indicators.forEach(({ id, name, aliases }, at) => {
    claim(ids, id, id, path, [at, 'id']);
    claim(phrases, name, id, path, [at, 'name']);
    aliases.forEach((alias, place) => claim(phrases, alias, id, path, [at, 'aliases', place]));
  });
  indicators.forEach(({ id, searchNames }, at) => {
    searchNames.forEach((name, place) => {
      const owner = phrases.get(phraseKey(name));
      if (owner !== undefined) {
        fail(path, [at, 'searchNames', place], `${name} of ${id} is a phrase of ${owner}; remove it`);
      }
    });
  });
  indicators.forEach(({ id, turned }, at) => {
    if (turned === null || (ids.has(turned.to) && turned.to !== id)) return;
    fail(path, [at, 'turned', 'to'], `${turned.to}, which ${id} is turned to, is no other entry; correct or remove it`);
  });
  indicators.forEach(({ id, apart }, at) => {
    apart.forEach((other, place) => {
      if (ids.has(other) && other !== id) return;
      const what = other === id ? `${id} is kept apart from itself` : `${other}, kept apart from ${id}, is no entry`;
      fail(path, [at, 'apart', place], `${what}; correct or remove it`);
    });
  });
}

/**
 * Throws an InputError, with file and line, for the first entry without a target in the plans, or related to something
 * that they do not have.
 */
export function checkIndicatorsInPlans(folder: string, indicators: Indicator[], plans: Plan[]): void {
  checkUsed(folder, indicators, plans);
  checkRelated(folder, indicators, plans);
}

function checkUsed(folder: string, indicators: Indicator[], plans: Plan[]): void {
  const entries = plans.flatMap(({ domains }) => domains.flatMap(({ goals, measures }) => [...goals, ...measures]));
  const used = new Set(entries.flatMap(({ targets }) => targets.map(({ indicatorId }) => indicatorId)));
  const at = indicators.findIndex(({ id }) => !used.has(id));
  const unused = indicators[at];
  if (unused === undefined) return;
  const path = join(folder, 'indicators.yaml');
  fail(path, [at, 'id'], `no target is linked to ${unused.id}; correct its phrases or unit, or remove the entry`);
}

function checkRelated(folder: string, indicators: Indicator[], plans: Plan[]): void {
  const path = join(folder, 'indicators.yaml');
  const items = plans.flatMap(({ domains }) => domains.flatMap(({ goals, measures }) => [...goals, ...measures]));
  const known = new Set([
    ...indicators.map(({ id }) => id),
    ...items.map(({ id }) => id),
    ...items
      .flatMap(({ targets }) => targets.filter(({ indicatorId }) => indicatorId === null))
      .map(({ indicator }) => indicator),
  ]);
  indicators.forEach(({ id, related }, at) => {
    related.forEach(({ to }, place) => {
      if (known.has(to)) return;
      fail(path, [at, 'related', place, 'to'], `${to}, related to ${id}, is in no plan; correct or remove it`);
    });
  });
}

function claim(owners: Map<string, string>, text: string, owner: string, path: string, field: Field): void {
  const other = owners.get(phraseKey(text));
  if (other !== undefined) fail(path, field, `${text} is claimed by ${other} and by ${owner}; remove one of them`);
  owners.set(phraseKey(text), owner);
}

type Field = (string | number)[];

function fail(path: string, field: Field, what: string): never {
  throw new InputError(`${path}:${String(lineOfField(path, field.map(String)))}: ${what}`);
}
