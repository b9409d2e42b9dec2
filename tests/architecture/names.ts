/** One name, one thing: names of files, and of the types they export. */
import { posix } from 'node:path';

export interface SharedName {
  name: string;
  /** Why several files may have it. */
  role: string;
  /** True for the files that play this role. */
  plays: (file: string) => boolean;
}

/** Names that files share because they play the same role, each in its own place. */
export const sharedNames: readonly SharedName[] = [
  ...['series', 'place', 'draw'].map((name) => ({
    name,
    role: 'a step of a chart; every chart is a folder with the three',
    plays: (file: string) => /^src\/charts\/[^/]+\/[^/]+\.ts$/.test(file),
  })),
];

/** Files whose place gives them their name: pages are addresses, scripts are commands of package.json. */
const NAMED_BY_PLACE = /^src\/pages\/|^scripts\/[^/]+$|\/(?:README|index)\.[^/]+$/;

/** Names that two files of the house share without sharing a role, each with the files. Tests are not looked at. */
export function findSharedFileNames(files: readonly string[], shared: readonly SharedName[] = sharedNames): string[] {
  const named = files.filter((file) => !file.startsWith('tests/') && !NAMED_BY_PLACE.test(file));
  return repeats(
    named
      .map((file) => ({ name: posix.basename(file).replace(/\..*$/, ''), file }))
      .filter(({ name, file }) => !shared.some((role) => role.name === name && role.plays(file))),
  );
}

/** Names that two files export a type under, each with the files. */
export function findSharedTypeNames(texts: ReadonlyMap<string, string>): string[] {
  return repeats(
    [...texts].flatMap(([file, text]) =>
      file.startsWith('tests/')
        ? []
        : [...text.matchAll(/^export (?:declare )?(?:interface|type|class) (\w+)/gm)].map(([, name = '']) => ({
            name,
            file,
          })),
    ),
  );
}

function repeats(found: readonly { name: string; file: string }[]): string[] {
  return [...Map.groupBy(found, ({ name }) => name)]
    .filter(([, places]) => new Set(places.map(({ file }) => file)).size > 1)
    .map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`);
}
