/** Checks the registries against each other: ids and names are unique, references exist. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FALLBACK_AUDIENCE } from '../../src/model/audience.ts';
import { wordsOfLists } from '../../src/model/sourcedWords.ts';
import type { Registry } from '../../src/model/registry.ts';
import { InputError } from '../command/inputError.ts';
import { lineOfField } from './readYaml.ts';

/** A string that must be unique in its scope, with its owner. */
interface Claim {
  file: string;
  /** Within which it must be unique: ids within a registry, names within a region. */
  scope: string;
  text: string;
  owner: string;
}

/** Throws an InputError, with file and line, for the first id or name claimed twice, or reference to nothing. */
export function checkRegistry(folder: string, registry: Registry): void {
  checkClaims(folder, [...departmentClaims(registry), ...otherClaims(registry)]);
  checkReferences(folder, registry);
}

function departmentClaims({ departments }: Registry): Claim[] {
  return departments.flatMap(({ id, name, aliases }) => {
    const region = id.split('/')[0] ?? '';
    const file = `departments/${region}.yaml`;
    const names = [name, ...aliases.map((alias) => alias.name)];
    return [
      { file, scope: 'department id', text: id, owner: id },
      ...names.map((text) => ({ file, scope: `name in ${region}`, text, owner: id })),
    ];
  });
}

function otherClaims({ regions, audiences, domains, laws, topics, functions }: Registry): Claim[] {
  const ids = (file: string, entries: { id: string }[]): Claim[] =>
    entries.map(({ id }) => ({ file, scope: `id in ${file}`, text: id, owner: id }));
  const words = (file: string, entries: { id: string; words: string[] }[]): Claim[] =>
    entries.flatMap(({ id, words: texts }) =>
      texts.map((text) => ({ file, scope: `word in ${file}`, text, owner: id })),
    );
  return [
    ...ids(
      'regions.yaml',
      regions.map(({ slug }) => ({ id: slug })),
    ),
    ...ids(
      'regions.yaml',
      regions.map(({ code }) => ({ id: code })),
    ),
    ...ids('audiences.yaml', audiences),
    ...words(
      'audiences.yaml',
      audiences.map(({ id, titleWords }) => ({ id, words: wordsOfLists(titleWords) })),
    ),
    ...ids('domains.yaml', domains),
    ...headingClaims(domains),
    ...ids('laws.yaml', laws),
    ...ids('topics.yaml', topics),
    ...ids('functions.yaml', functions),
    ...lawClaims(laws),
    ...words('topics.yaml', topics),
    ...words(
      'functions.yaml',
      functions.map(({ id, mentions }) => ({ id, words: mentions })),
    ),
  ];
}

/** An alias of one province may mean another law in another province. */
function lawClaims(laws: Registry['laws']): Claim[] {
  return laws.flatMap(({ id, title, aliases }) =>
    [{ title, province: null }, ...aliases].map((name) => ({
      file: 'laws.yaml',
      scope: name.province === null ? 'word in laws.yaml' : `word in laws.yaml for ${name.province}`,
      text: name.title,
      owner: id,
    })),
  );
}

function headingClaims(domains: Registry['domains']): Claim[] {
  return domains.flatMap(({ id, names, headings }) =>
    [...Object.entries(names), ...Object.entries(headings)].flatMap(([audience, texts]) =>
      [texts].flat().map((text) => ({ file: 'domains.yaml', scope: `heading for ${audience}`, text, owner: id })),
    ),
  );
}

function checkClaims(folder: string, claims: Claim[]): void {
  const owners = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.scope}\n${claim.text}`;
    const other = owners.get(key);
    if (other !== undefined) {
      const path = join(folder, claim.file);
      throw new InputError(
        `${path}:${String(lineOf(path, claim.text, 2))}: ${claim.text} is claimed by ${other.owner} and by ${claim.owner} (${claim.scope}); remove one of them`,
      );
    }
    owners.set(key, claim);
  }
}

function checkReferences(
  folder: string,
  { audiences, domains, departments, functions, regions, laws }: Registry,
): void {
  checkAudiences(folder, audiences, domains);
  const provinces = new Set(regions.map(({ province }) => province));
  for (const { province } of laws.flatMap(({ aliases }) => aliases))
    if (province !== null && !provinces.has(province))
      fail(join(folder, 'laws.yaml'), province, `no region of regions.yaml is in ${province}`);
  const knownFunctions = new Set(functions.map(({ id }) => id));
  const knownRegions = new Set(regions.map(({ slug }) => slug));
  for (const { id, function: functionId } of departments) {
    const region = id.split('/')[0] ?? '';
    const path = join(folder, 'departments', `${region}.yaml`);
    if (!knownRegions.has(region)) fail(path, id, `region ${region} is not in regions.yaml`);
    if (!knownFunctions.has(functionId))
      fail(path, functionId, `function ${functionId} of ${id} is not in functions.yaml`);
  }
}

/** Plans need the fallback audience, and names of domains a registered one. */
function checkAudiences(folder: string, audiences: Registry['audiences'], domains: Registry['domains']): void {
  const known = new Set(audiences.map(({ id }) => id));
  if (!known.has(FALLBACK_AUDIENCE)) {
    throw new InputError(
      `${join(folder, 'audiences.yaml')}: no entry ${FALLBACK_AUDIENCE}; add it, for plans that fit no other`,
    );
  }
  const path = join(folder, 'domains.yaml');
  domains.forEach(({ id, names, headings }, at) => {
    for (const [field, named] of Object.entries({ names, headings })) {
      const unknown = Object.keys(named).find((audience) => !known.has(audience));
      if (unknown === undefined) continue;
      const line = lineOfField(path, [String(at), field, unknown]);
      throw new InputError(
        `${path}:${String(line)}: ${unknown} of ${id} is not in audiences.yaml; add it there, or correct the reference`,
      );
    }
  });
}

function fail(path: string, text: string, what: string): never {
  throw new InputError(`${path}:${String(lineOf(path, text, 1))}: ${what}; add it there, or correct the reference`);
}

/**
 * The line with the n-th occurrence of a text as a whole value; the last occurrence if there are fewer, else line 1.
 */
function lineOf(path: string, text: string, time: number): number {
  const lines = readFileSync(path, 'utf8').split('\n');
  const value = (line: string): string => line.replace(/^[\s-]*(?:\w+:)?\s*/u, '').replace(/^['"]|['"]$/gu, '');
  const found = lines.flatMap((line, at) => (value(line) === text ? [at + 1] : []));
  return found[time - 1] ?? found.at(-1) ?? 1;
}
