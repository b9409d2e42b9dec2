/** The site built once more with changed content and settings: a part of its pages, everything else as it is. */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface PartialSite {
  /** Page files that stay, relative to src/pages; all others are left out. */
  pages: readonly string[];
  /** Files that are replaced, by their path in the project. */
  files: Readonly<Record<string, string>>;
  env: Readonly<Record<string, string>>;
}

/** Builds it, hands its folder to `read`, and removes it. Throws when the build fails. */
export function withPartialSite<T>({ pages, files, env }: PartialSite, read: (site: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-part-'));
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const part of ['src', 'content', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    for (const page of globSync('**/*.{astro,ts}', { cwd: join(folder, 'src/pages') }))
      if (!pages.includes(page)) rmSync(join(folder, 'src/pages', page));
    for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
    build(folder, env);
    return read(join(folder, 'dist'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(folder: string, env: Readonly<Record<string, string>>): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/astro.ts', 'build', '--silent'], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`astro build ended with ${String(status)}:\n${stdout}\n${stderr}`);
}
