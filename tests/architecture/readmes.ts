/** What the READMEs say of the repository: paths, commands, and the rooms of the table in src/README.md. */
import { posix } from 'node:path';
import type { Room } from './rooms.ts';

/** Folders of the site itself and of what a build makes; none is in the repository. */
const BUILT = /^(?:\/|dist(?:\.[\w-]+)?\/|node_modules\/|\.service\/|start\.json$)/;
const PATH = /^[\w@.<>*{},[\]\/-]+$/;
const FILE = /[^\s.\/]\.(?:ts|astro|css|mjs|js|json|ya?ml|mdx?|svg|png|txt)$/;

/**
 * The paths that a Markdown text names: targets of links and pictures without a scheme, and words in code that look
 * like a path. Code with blanks in it is a command, a fenced block an example.
 *
 * findNamedPaths('见 [模型](model/README.md)，`plan.ts`，`npm test`') // => ['model/README.md', 'plan.ts']
 */
export function findNamedPaths(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.replace(/#.*$/, ''));
  const code = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);
  const relative = links.filter((target) => target !== '' && !target.includes(':'));
  return [...relative, ...code.filter((word) => PATH.test(word) && !BUILT.test(word) && looksLikePath(word))];
}

/**
 * The paths named by a README that no file or folder of the repository has. A path counts from the README's folder, or
 * as the end of a longer one: `answer/engine.ts` is src/search/answer/engine.ts. `<plan>` and `*` stand for any name,
 * `{a,b}` for both. `files` are all files, from the root.
 */
export function findLostPaths(readme: string, text: string, files: readonly string[]): string[] {
  const paths = [...new Set(files.flatMap((file) => [file, ...foldersAbove(file)]))];
  return findNamedPaths(text).filter((named) =>
    alternatives(named.replace(/\/$/, '')).some((path) => {
      const here = posix.join(posix.dirname(readme), path);
      const wanted = new RegExp(`^${toPattern(here)}$|(?:^|/)${toPattern(path)}$`);
      return !paths.some((existing) => wanted.test(existing));
    }),
  );
}

/** The `npm run …` of a text that package.json does not have. `scripts` are the names it has. */
export function findLostCommands(text: string, scripts: readonly string[]): string[] {
  const named = [...text.matchAll(/npm run\s+(?:--silent\s+)?([\w:]+)/g)].map(([, name = '']) => name);
  return named.filter((name) => !scripts.includes(name));
}

/**
 * The rows of the table of rooms in src/README.md that differ from the rooms, in order, each with what it should be.
 * Rooms of a single file have no row.
 */
export function findWrongRooms(text: string, rooms: readonly Room[]): string[] {
  const folders = rooms.filter(({ path }) => path.startsWith('src/') && !FILE.test(path));
  const wanted = folders.map(({ name, rooms: may }) => `${name}: ${may.join(', ') || '–'}`);
  const stated = [...text.matchAll(/^\| (?:\[(\w+)\]\([^)]*\)|(\w+)) +\|.*\| ([^|]+?) +\|$/gm)]
    .map(([, linked, plain, may = '']) => `${linked ?? plain ?? ''}: ${may}`)
    .filter((row) => row !== 'room: may import');
  const rows = Array.from({ length: Math.max(wanted.length, stated.length) }, (_, at) => [wanted[at], stated[at]]);
  return rows
    .filter(([is, says]) => is !== says)
    .map(([is, says]) => `${is ?? 'nothing'} (stated: ${says ?? 'nothing'})`);
}

function looksLikePath(word: string): boolean {
  return FILE.test(word) || (word.includes('/') && !/^[@<]/.test(word));
}

function foldersAbove(file: string): string[] {
  const folder = posix.dirname(file);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
}

/** 'rail/{series,place}.ts' // => ['rail/series.ts', 'rail/place.ts'] */
function alternatives(path: string): string[] {
  const [, before = '', inside = '', after = ''] = /^(.*?)\{([^}]*)\}(.*)$/.exec(path) ?? [];
  return inside === '' ? [path] : inside.split(',').flatMap((one) => alternatives(`${before}${one}${after}`));
}

function toPattern(path: string): string {
  const literal = path.replace(/[.[\]]/g, '\\$&');
  return literal.replace(/<[^>]*>|\*+/g, '[^/]+');
}
