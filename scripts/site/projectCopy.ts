/** A copy of the project in a temporary folder, to be built beside the original or with changed files. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['src', 'content', 'scripts', 'public'];
const files = ['LICENSE', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Makes the copy and returns its folder, which is removed when this process exits. Packages are linked, not copied. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-copy-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const part of [...folders, ...files]) cpSync(join(root, part), join(folder, part), { recursive: true });
  linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** One link per package, so that Astro keeps its cache (node_modules/.astro) in the copy and not in the original. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  const packages = readdirSync(from).filter((name) => !name.startsWith('.'));
  for (const name of packages) symlinkSync(join(from, name), join(to, name));
}
