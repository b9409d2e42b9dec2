/** Words that a conversion put in place of others: the texts of 聊城 have "and" for 和 and "with" for 与. */

const STANDS_FOR = new Map<string, readonly string[]>([
  ['and', ['和', '与', '及', '以及', '并']],
  ['with', ['和', '与', '同']],
  ['or', ['或']],
]);

/** True when one of the two is such an English word and the other what it stands for. */
export function isArtefact(one: string, two: string): boolean {
  const [first, second] = [one.trim(), two.trim()];
  return (STANDS_FOR.get(first)?.includes(second) ?? false) || (STANDS_FOR.get(second)?.includes(first) ?? false);
}
