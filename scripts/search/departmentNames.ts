/** What readers call a bureau: its names in the texts, and the short ones of bureaus with its function. */
import type { Department } from '../../src/model/department.ts';
import type { Registry } from '../../src/model/registry.ts';

const LEVEL = /^[省市县区]/u;

/**
 * Its names, each once, without the level of government in front.
 *
 * departmentNames(healthCommission, registry) // => ['卫生健康委', '卫健委', …], of 市卫生健康委
 */
export function departmentNames(department: Department, { synonyms }: Registry): string[] {
  const { name, aliases, function: purpose } = department;
  const short = synonyms.bureaus.filter((bureau) => bureau.function === purpose).flatMap(({ words }) => words);
  const names = [name, ...aliases.map((alias) => alias.name), ...short];
  return [...new Set(names.map((own) => own.replace(LEVEL, '')))];
}
