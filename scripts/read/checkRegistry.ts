/** Checks the registries against each other: ids and names are unique, references exist. */
import { join } from 'node:path';
import { wordsOfLists } from '../../src/model/sourcedWords.ts';
import type { Registry } from '../../src/model/registry.ts';
import { inPlace } from '../command/inputError.ts';
import { checkReferences } from './checkReferences.ts';
import { lineOfValue } from './readYaml.ts';

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
      throw inPlace(`${path}:${String(lineOfValue(path, claim.text, 2))}`, {
        en: `${claim.text} is claimed by ${other.owner} and by ${claim.owner} (${claim.scope}); remove one of them`,
        zh: `${other.owner} 和 ${claim.owner} 都有 ${claim.text}（${claim.scope}）；请去掉一处`,
      });
    }
    owners.set(key, claim);
  }
}
