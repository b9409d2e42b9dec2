/** Other words for the same thing: names of one department, words of one topic. From the registries, never guessed. */
import { fold } from '../../text/fold.ts';

export const aliasFile = 'aliases.json';

export interface Alias {
  name: string;
  /** Records of all plans that hold it. */
  count: number;
}

/** Names of one thing, and what makes them so. */
export interface AliasGroup {
  kind: 'department' | 'topic';
  names: Alias[];
}

/** The groups are the same for every query; their names are folded once. */
const foldedNames = new WeakMap<AliasGroup, readonly string[]>();

/** The other names of a folded term, each once, in the order of the registries. */
export function aliasesOf(term: string, groups: readonly AliasGroup[]): Alias[] {
  const others = groups
    .map((group) => ({ group, folded: foldNames(group) }))
    .filter(({ folded }) => folded.includes(term))
    .flatMap(({ group, folded }) => group.names.filter(({ count }, at) => count > 0 && folded[at] !== term));
  return [...new Map(others.map((alias) => [alias.name, alias])).values()];
}

function foldNames(group: AliasGroup): readonly string[] {
  const folded = foldedNames.get(group) ?? group.names.map(({ name }) => fold(name).text);
  foldedNames.set(group, folded);
  return folded;
}
