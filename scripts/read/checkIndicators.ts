/** Checks the registry of indicators: ids and phrases are unique, references exist; names the entries without a target. */
import { join } from 'node:path';
import { indicatorsInForce } from '../../src/corpus/inForce.ts';
import { phraseKey } from '../../src/enrich/targets/linkIndicator.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Plan } from '../../src/model/plan.ts';
import { inField } from './readYaml.ts';
import type { RegistryRemark } from './remarks.ts';

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
        throw inField(path, [at, 'searchNames', place], {
          en: `${name} of ${id} is a phrase of ${owner}; remove it`,
          zh: `${id} 的 ${name} 是 ${owner} 的说法；请去掉`,
        });
      }
    });
  });
  indicators.forEach(({ id, turned }, at) => {
    if (turned === null || (ids.has(turned.to) && turned.to !== id)) return;
    throw inField(path, [at, 'turned', 'to'], {
      en: `${turned.to}, which ${id} is turned to, is no other entry; correct or remove it`,
      zh: `${id} 转指的 ${turned.to} 不是另一个指标；请改正或去掉`,
    });
  });
  indicators.forEach(({ id, apart }, at) => {
    apart.forEach((other, place) => {
      if (ids.has(other) && other !== id) return;
      const same = other === id;
      throw inField(path, [at, 'apart', place], {
        en: `${same ? `${id} is kept apart from itself` : `${other}, kept apart from ${id}, is no entry`}; correct or remove it`,
        zh: `${same ? `${id} 与自己分开` : `与 ${id} 分开的 ${other} 不是一个指标`}；请改正或去掉`,
      });
    });
  });
}

/**
 * A remark on every entry, and every related promise, that no plan has: a slip in it, or of a plan that is not here. They
 * wait for their plan and are not published.
 */
export function unusedIndicators(
  folder: string,
  indicators: readonly Indicator[],
  plans: readonly Plan[],
): RegistryRemark[] {
  const path = join(folder, 'indicators.yaml');
  const inForce = new Map(indicatorsInForce(indicators, plans).map((entry) => [entry.id, entry]));
  return indicators.flatMap(({ id, related }, at): RegistryRemark[] => {
    const used = inForce.get(id);
    if (used === undefined)
      return [{ path, field: [String(at), 'id'], what: `no target is linked to ${id}; it waits` }];
    return related.flatMap((promise, place) => {
      if (used.related.includes(promise)) return [];
      const field = [String(at), 'related', String(place), 'to'];
      return [{ path, field, what: `${promise.to}, related to ${id}, is in no plan; it waits` }];
    });
  });
}

function claim(owners: Map<string, string>, text: string, owner: string, path: string, field: Field): void {
  const other = owners.get(phraseKey(text));
  if (other !== undefined) {
    throw inField(path, field, {
      en: `${text} is claimed by ${other} and by ${owner}; remove one of them`,
      zh: `${other} 和 ${owner} 都有 ${text}；请去掉一处`,
    });
  }
  owners.set(phraseKey(text), owner);
}

type Field = (string | number)[];
