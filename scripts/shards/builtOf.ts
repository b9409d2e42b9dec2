/** What a shard is built of. Shards of the same make one site; this says whether they are, and in what they differ. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Wording } from '../../src/reading/problemWords.ts';
import { findChineseFont } from '../browser/findChineseFont.ts';
import { hashesOf } from '../command/fingerprint.ts';
import { contentFolder } from '../command/folders.ts';
import { projectFiles, projectFolders, projectRoot } from '../site/projectCopy.ts';

export const builtOf = z.object({
  /** The commit, for people; '' where there is no git. What counts are the two hashes. */
  commit: z.string(),
  /** SHA-256 of everything that makes pages: src/, scripts/, public/, the settings and the lock file. */
  code: z.string(),
  /** SHA-256 of content/. */
  content: z.string(),
  /** SITE_URL, REPORT_URL and SEARCH_SERVICE; '' when not set. */
  site: z.string(),
  report: z.string(),
  service: z.string(),
  /** Versions of Node and kind of machine: other ones may compress the same file to other bytes. */
  machine: z.string(),
  /** The font that pictures are drawn with; '' without one. */
  font: z.string(),
});

export type BuiltOf = z.infer<typeof builtOf>;

/** What is built here and now. */
export function describeProject(): BuiltOf {
  const git = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: projectRoot, encoding: 'utf8' });
  return {
    commit: git.status === 0 ? git.stdout.trim() : '',
    code: hashCode(),
    content: hashOf(listed('content', contentFolder)),
    site: process.env['SITE_URL'] ?? '',
    report: process.env['REPORT_URL'] ?? '',
    service: process.env['SEARCH_SERVICE'] ?? '',
    machine: `Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    font: findChineseFont() ?? '',
  };
}

/** SHA-256 of all code of the project, with its settings and its lock file, which has the versions of its packages. */
export function hashCode(): string {
  const folders = projectFolders.filter((folder) => folder !== 'content');
  return hashOf([
    ...folders.flatMap((folder) => listed(folder, join(projectRoot, folder))),
    ...projectFiles.map((file) => `${file} ${sha256(readFileSync(join(projectRoot, file)))}`),
  ]);
}

/** In what two differ, named as in a sentence; undefined when they make one site. */
export function findDifferent(one: BuiltOf, other: BuiltOf): Wording | undefined {
  const commits = one.commit === other.commit ? '' : ` (${one.commit || '–'}, ${other.commit || '–'})`;
  if (one.code !== other.code) return { en: `other code${commits}`, zh: `程序不同${commits}` };
  if (one.content !== other.content) return { en: `other content${commits}`, zh: `内容不同${commits}` };
  if (one.site !== other.site) return differing('SITE_URL', one.site, other.site);
  if (one.report !== other.report) return differing('REPORT_URL', one.report, other.report);
  if (one.service !== other.service) return differing('SEARCH_SERVICE', one.service, other.service);
  if (one.machine !== other.machine)
    return {
      en: `another machine (${one.machine}; ${other.machine})`,
      zh: `机器不同（${one.machine}；${other.machine}）`,
    };
  if (one.font !== other.font)
    return {
      en: `another font (${one.font || '–'}; ${other.font || '–'})`,
      zh: `字体不同（${one.font || '–'}；${other.font || '–'}）`,
    };
  return undefined;
}

function differing(name: string, one: string, other: string): Wording {
  return {
    en: `another ${name} (${one || '–'}; ${other || '–'})`,
    zh: `${name} 不同（${one || '–'}；${other || '–'}）`,
  };
}

/** A line for each file; what is only there for a while, in hidden folders, is none of the project's. */
function listed(name: string, folder: string): string[] {
  return [...hashesOf(folder)]
    .filter(([path]) => !path.startsWith('.'))
    .map(([path, hash]) => `${name}/${path} ${hash}`);
}

function hashOf(lines: readonly string[]): string {
  return sha256(lines.join('\n'));
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
