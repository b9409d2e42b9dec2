/** A temporary Astro project around some MDX files, built once with the site's own settings and packages. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../../scripts/write/writePlan.ts';
import { projectFiles } from './projectFiles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The HTML of every page, by the path of the MDX file it was built from. Throws when the build fails. */
export function buildPages(files: Files): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-mdx-'));
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [path, content] of Object.entries(projectFiles(root))) write(join(folder, path), content);
    for (const [path, content] of files) write(join(folder, 'content/plans', path), content);
    build(folder);
    return new Map([...files.keys()].map((path) => [path, readPage(folder, path)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function build(folder: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/astro.ts'), 'build', '--root', folder, '--silent'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`astro build ended with ${String(status)}:\n${stdout}\n${stderr}`);
}

function readPage(folder: string, path: string): string {
  return readFileSync(join(folder, 'dist', path.replace(/\.mdx$/, ''), 'index.html'), 'utf8');
}
