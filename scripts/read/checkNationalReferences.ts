/** Checks the national targets: each is of a registered indicator, in its unit. */
import { join } from 'node:path';
import type { Registry } from '../../src/model/registry.ts';
import { inField } from './readYaml.ts';

/** Throws an InputError, with file and line, for the first entry of an unknown indicator or in another unit. */
export function checkNationalReferences(
  folder: string,
  { nationalReferences, indicators }: Pick<Registry, 'nationalReferences' | 'indicators'>,
): void {
  const path = join(folder, 'national-references.yaml');
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  nationalReferences.forEach(({ indicator, unit }, at) => {
    const own = units.get(indicator);
    if (own === unit) return;
    if (own === undefined) {
      throw inField(path, [at, 'indicator'], {
        en: `${indicator} is not in indicators.yaml; correct or remove the entry`,
        zh: `indicators.yaml 里没有 ${indicator}；请改正或去掉这一条`,
      });
    }
    throw inField(path, [at, 'unit'], {
      en: `${indicator} has the unit ${own}; correct or remove the entry`,
      zh: `${indicator} 的单位是 ${own}；请改正或去掉这一条`,
    });
  });
}
