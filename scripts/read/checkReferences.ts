/** Checks what the registries refer to in each other: it exists. */
import { join } from 'node:path';
import { FALLBACK_AUDIENCE } from '../../src/model/audience.ts';
import type { Registry } from '../../src/model/registry.ts';
import type { Wording } from '../../src/reading/problemWords.ts';
import { inPlace } from '../command/inputError.ts';
import type { InputError } from '../command/inputError.ts';
import { inField, lineOfValue } from './readYaml.ts';

/** Throws an InputError, with file and line, for the first reference to nothing. */
export function checkReferences(
  folder: string,
  { audiences, domains, departments, functions, regions, laws }: Registry,
): void {
  checkAudiences(folder, audiences, domains);
  const provinces = new Set(regions.map(({ province }) => province));
  for (const { province } of laws.flatMap(({ aliases }) => aliases))
    if (province !== null && !provinces.has(province))
      throw unknown(join(folder, 'laws.yaml'), province, {
        en: `no region of regions.yaml is in ${province}`,
        zh: `regions.yaml 里没有${province}的地区`,
      });
  const knownFunctions = new Set(functions.map(({ id }) => id));
  const knownRegions = new Set(regions.map(({ slug }) => slug));
  for (const { id, function: functionId } of departments) {
    const region = id.split('/')[0] ?? '';
    const path = join(folder, 'departments', `${region}.yaml`);
    if (!knownRegions.has(region))
      throw unknown(path, id, {
        en: `region ${region} is not in regions.yaml`,
        zh: `regions.yaml 里没有地区 ${region}`,
      });
    if (!knownFunctions.has(functionId))
      throw unknown(path, functionId, {
        en: `function ${functionId} of ${id} is not in functions.yaml`,
        zh: `functions.yaml 里没有 ${id} 的职能 ${functionId}`,
      });
  }
}

/** Plans need the fallback audience, and names of domains a registered one. */
function checkAudiences(folder: string, audiences: Registry['audiences'], domains: Registry['domains']): void {
  const known = new Set(audiences.map(({ id }) => id));
  if (!known.has(FALLBACK_AUDIENCE)) {
    throw inPlace(join(folder, 'audiences.yaml'), {
      en: `no entry ${FALLBACK_AUDIENCE}; add it, for plans that fit no other`,
      zh: `没有 ${FALLBACK_AUDIENCE} 一条；请补上，不合其他各条的规划要用`,
    });
  }
  const path = join(folder, 'domains.yaml');
  domains.forEach(({ id, names, headings }, at) => {
    for (const [field, named] of Object.entries({ names, headings })) {
      const other = Object.keys(named).find((audience) => !known.has(audience));
      if (other === undefined) continue;
      throw inField(path, [at, field, other], {
        en: `${other} of ${id} is not in audiences.yaml; add it there, or correct the reference`,
        zh: `audiences.yaml 里没有 ${id} 的 ${other}；请在那里补上，或改正这里`,
      });
    }
  });
}

/** A reference, at a text of a file, to what is not there. */
function unknown(path: string, text: string, { en, zh }: Wording): InputError {
  return inPlace(`${path}:${String(lineOfValue(path, text, 1))}`, {
    en: `${en}; add it there, or correct the reference`,
    zh: `${zh}；请在那里补上，或改正这里`,
  });
}
