/** Other words for the same thing: names of one department, words of one topic. From the registries, never guessed. */
import { fold } from '../fold.ts';

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

/** The other names of a folded term, each once, in the order of the registries. */
export function aliasesOf(term: string, groups: readonly AliasGroup[]): Alias[] {
  const others = groups
    .filter(({ names }) => names.some(({ name }) => fold(name).text === term))
    .flatMap(({ names }) => names.filter(({ name, count }) => count > 0 && fold(name).text !== term));
  return [...new Map(others.map((alias) => [alias.name, alias])).values()];
}
