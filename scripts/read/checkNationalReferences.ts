/** Checks the national targets: each is of a registered indicator, in its unit. */
import { join } from 'node:path';
import type { Registry } from '../../src/model/registry.ts';
import { InputError } from '../command/inputError.ts';
import { lineOfField } from './readYaml.ts';

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
    const [field, what] =
      own === undefined
        ? ['indicator', `${indicator} is not in indicators.yaml`]
        : ['unit', `${indicator} has the unit ${own}`];
    const line = lineOfField(path, [String(at), field]);
    throw new InputError(`${path}:${String(line)}: ${what}; correct or remove the entry`);
  });
}
