/** Builds the site once more with changed content and settings: some of its pages, everything else unchanged. */
import { spawnSync } from 'node:child_process';
import { globSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../../scripts/site/projectCopy.ts';

export interface PartialSite {
  /** Page files to keep, relative to src/pages; all others are left out. */
  pages: readonly string[];
  /** Files to replace, by their path in the project. */
  files?: Readonly<Record<string, string>>;
  /** Makes further changes to the copy before it is built. */
  prepare?: (folder: string) => Promise<void> | void;
  env?: Readonly<Record<string, string>>;
}

/** Builds it and returns its folder, which exists as long as this process. Throws when the build fails. */
export async function buildPartialSite({ pages, files = {}, prepare, env = {} }: PartialSite): Promise<string> {
  const folder = copyProject();
  for (const page of globSync('**/*.{astro,ts}', { cwd: join(folder, 'src/pages') }))
    if (!pages.includes(page)) rmSync(join(folder, 'src/pages', page));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  await prepare?.(folder);
  runInCopy(folder, ['scripts/astro.ts', 'build', '--silent'], env);
  return join(folder, 'dist');
}

/** Runs a script of the copy in the copy. Throws, with its output, when it fails. */
export function runInCopy(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}:\n${stdout}\n${stderr}`);
}
