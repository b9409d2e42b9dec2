/** Copies of the content folder that a test may damage, and the commands run on them. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from './corpus.ts';
import { makeSmallContent } from './smallContent.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a script of the project on a content folder. */
export function runScript(script: string, args: string[], content: string = contentFolder): Run {
  try {
    const stdout = execFileSync(process.execPath, [join(root, 'scripts', script), ...args], {
      encoding: 'utf8',
      env: { ...process.env, ZHIGUI_CONTENT: content },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    });
    return { code: 0, stdout, stderr: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, stdout, stderr };
  }
}

/** Passes a copy of the content folder to a test, and removes it afterwards. */
export function withContentCopy(test: (copy: string) => void): void {
  withFolder((folder) => cpSync(contentFolder, folder, { recursive: true }), test);
}

/** The same with the small content folder: for tests that ingest it to the end. */
export function withSmallContent(test: (copy: string) => void): void {
  withFolder(makeSmallContent, test);
}

function withFolder(fill: (folder: string) => void, test: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-content-'));
  try {
    fill(folder);
    test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Changes a file: replaces a text once. Throws when it does not occur. */
export function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
  writeFileSync(path, text.replace(from, to));
}
