/** What the project consists of, and copies of it in temporary folders, to be built beside it or with changed files. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
/** All that a build reads, besides the packages. */
export const projectFolders = ['src', 'content', 'scripts', 'public'];
export const projectFiles = ['LICENSE', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Makes the copy and returns its folder, which is removed when this process exits. Packages are linked, not copied. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-copy-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const part of [...projectFolders, ...projectFiles])
    cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
  linkPackages(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** One link per package, so that Astro keeps its cache (node_modules/.astro) in the copy and not in the original. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  const packages = readdirSync(from).filter((name) => !name.startsWith('.'));
  for (const name of packages) symlinkSync(join(from, name), join(to, name));
}
