/** The pages, files and scripts of the offline copy, made from those of a built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toCopyPath } from '../../../src/naming/copyPath.ts';
import { InputError } from '../../command/inputError.ts';
import { bundleScript, bundleStart, findWorkers } from './classicScripts.ts';
import { startScript, toDataScript, toDataScriptPath } from './dataScript.ts';
import { isNotOffline } from './notOffline.ts';
import { toOfflinePage } from './offlinePage.ts';
import { withoutOffer } from './showOffer.ts';
import type { BuiltSite } from './builtSite.ts';

/** A file by its path in the copy. */
export interface CopyFile {
  path: string;
  content: Uint8Array | string;
}

/** The files one after the other, always in the same order. Throws an InputError when a link of a page leads nowhere. */
export async function* offlineFiles({ folder, base, paths }: BuiltSite): AsyncGenerator<CopyFile> {
  const read = (path: string): Buffer => readFileSync(join(folder, path));
  const taken = paths.filter((path) => !isNotOffline(path));
  const scripts = await bundleAll(folder, findScripts(taken.filter(isPage), base, read));
  const workers = new Map([...scripts].map(([path, text]) => [path, findWorkers(text, base)]));
  const known = new Set([...taken, ...scripts.keys()]);
  const copy = { base, has: (path: string) => known.has(path), workersOf: (path: string) => workers.get(path) ?? [] };
  const [missing, given] = [new Set<string>(), new Set<string>()];
  for (const path of taken) {
    if (!isPage(path)) {
      yield { path, content: read(path) };
      continue;
    }
    const page = toOfflinePage(withoutOffer(read(path).toString()), path, copy);
    for (const address of page.missing) missing.add(`${path}: ${address}`);
    for (const address of page.read) given.add(address);
    yield { path, content: page.html };
  }
  if (missing.size > 0)
    throw new InputError(`the offline copy lacks what its pages link to:\n${[...missing].slice(0, 20).join('\n')}`);
  yield { path: startScript, content: await bundleStart(base) };
  for (const [path, content] of scripts) yield { path, content };
  for (const [path, content] of await bundleAll(folder, [...workers.values()].flat()))
    yield { path: toDataScriptPath(path), content: toDataScript(path, Buffer.from(content)) };
  for (const path of paths.filter((one) => isRead(one, given)))
    yield { path: toDataScriptPath(path), content: toDataScript(path, read(path)) };
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

/** Whether scripts of the pages read a file. */
function isRead(path: string, given: ReadonlySet<string>): boolean {
  return !/\.(?:br|gz)$/u.test(path) && [...given].some((one) => isNamed(path, one));
}

/** Whether what a page names is this file, a folder around it, or, with a star for one folder, files of its kind. */
function isNamed(path: string, given: string): boolean {
  const [start = '', end] = given.split('*');
  if (end === undefined) return given === path || (given.endsWith('/') && path.startsWith(given));
  const isKind = path.startsWith(start) && path.endsWith(end);
  return isKind && !path.slice(start.length, -end.length).includes('/');
}

/** Paths of the scripts that pages name. */
function findScripts(pages: readonly string[], base: string, read: (path: string) => Buffer): string[] {
  const named = pages.flatMap((page) => [
    ...read(page)
      .toString()
      .matchAll(/<script type="module" src="([^"]+)"/gu),
  ]);
  return [...new Set(named.map(([, src = '']) => toCopyPath(src, base)))].sort();
}

async function bundleAll(site: string, paths: readonly string[]): Promise<Map<string, string>> {
  const bundled = await Promise.all(paths.map(async (path) => [path, await bundleScript(site, path)] as const));
  return new Map(bundled);
}
