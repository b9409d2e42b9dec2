/**
 * Which of Node's tests share a process. Starting Node, loading the modules of the house and compiling them takes longer
 * than most test files: the files of a folder are run by one process, those that need one for themselves are not.
 */
import { dirname } from 'node:path';

/** Files of one process, and the name of their folder; a file that runs alone is a group of its own. */
export interface NodeGroup {
  name: string;
  files: readonly string[];
}

/** Tests of commands, by the beginnings of their names. */
const commands = [
  ...['add.', 'badInput', 'bench', 'growth', 'hostileInput', 'interrupted', 'keptResults', 'offlineCopy'],
  ...['packSite', 'provideBrowser', 'query', 'service/', 'shards', 'testParts'],
];

/** Folders and files (beginnings of paths) whose tests have each a process of their own, and why. */
const alone: readonly string[] = [
  // Run for so long that two processors should share them.
  'tests/property/fuzz.test.ts',
  'tests/corpus/variants.test.ts',
  // Loads an engine of half a gigabyte, where it is installed.
  'tests/corpus/service.test.ts',
  // Change the environment, or start other processes and wait for them.
  ...commands.map((start) => `tests/unit/scripts/${start}`),
  // Texts of many megabytes, and what is left of them.
  'tests/unit/parser/hostileSize.test.ts',
];

/** The groups that take longest, by their names: begun last, they would keep one processor while the others are idle. */
const longest: readonly string[] = [
  'tests/unit/parser/hostileSize.test.ts',
  'tests/corpus',
  'tests/unit/search',
  'tests/built/added',
  'tests/unit/scripts/add.test.ts',
  'tests/unit/scripts/badInput.test.ts',
  'tests/property/fuzz.test.ts',
];

/**
 * The groups of these files, the longest first, the others in the order of the files.
 *
 * toNodeGroups(['tests/unit/text/diff.test.ts', 'tests/unit/text/fold.test.ts'])
 * // => [{ name: 'tests/unit/text', files: ['tests/unit/text/diff.test.ts', 'tests/unit/text/fold.test.ts'] }]
 */
export function toNodeGroups(files: readonly string[]): NodeGroup[] {
  const groups = Map.groupBy(files, (file) => (runsAlone(file) ? file : folderOf(file)));
  const rank = ([name]: [string, string[]]): number => longest.indexOf(name) + 1 || longest.length + 1;
  return [...groups].sort((a, b) => rank(a) - rank(b)).map(([name, members]) => ({ name, files: members }));
}

function runsAlone(file: string): boolean {
  return alone.some((start) => file.startsWith(start));
}

/** The part of tests/, or the room within it: 'tests/unit/view' for every file below. */
function folderOf(file: string): string {
  return dirname(file).split('/').slice(0, 3).join('/');
}
