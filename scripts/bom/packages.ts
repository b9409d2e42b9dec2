/** The packages of bundled modules, with what their folders say of them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { must } from '../../src/text/must.ts';
import type { ShippedPart } from './shippedPart.ts';

/** Old packages list their licences as objects. */
const manifest = z.object({
  ...{ name: z.string(), version: z.string(), license: z.string().optional() },
  licenses: z.array(z.object({ type: z.string() })).optional(),
});
const lock = z.object({ packages: z.record(z.string(), z.object({ integrity: z.string().optional() })) });

/** MIT, as this project is. */
const OWN_LICENCE = new URL('../../LICENSE', import.meta.url);
/** File names of a licence. */
const LICENCE = /^(?:licen[cs]e|copying)/i;
/** The folder of the package of a module: the last one, where packages lie in each other. */
const PACKAGE = /^(?<folder>.*\/(?<path>node_modules\/(?:@[^/]+\/)?[^/]+))\//;

/**
 * The packages of these modules, each once; modules of the project itself have none. Throws for a package
 * that names no version or licence: what is handed on must.
 */
export function findPackages(modules: Iterable<string>, lockFile: string): ShippedPart[] {
  const { packages } = lock.parse(JSON.parse(readFileSync(lockFile, 'utf8')));
  const folders = new Map<string, string>();
  for (const id of modules) {
    const { folder, path } = PACKAGE.exec(id.replaceAll('\\', '/'))?.groups ?? {};
    if (folder !== undefined && path !== undefined && existsSync(join(folder, 'package.json')))
      folders.set(folder, path);
  }
  return [...folders].map(([folder, path]) => toPart(folder, packages[path]?.integrity));
}

function toPart(folder: string, integrity: string | undefined): ShippedPart {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const { name, version, license, licenses } = manifest.parse(JSON.parse(read('package.json')));
  const licence = must(license ?? licenses?.map(({ type }) => type).join(' OR '), `licence of ${name}`);
  const file = readdirSync(folder).find((entry) => LICENCE.test(entry));
  const [, sha512] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  return {
    ...{ name, version, kind: 'library', licence, purl: `pkg:npm/${name.replace('@', '%40')}@${version}` },
    text: file === undefined ? findNotice(folder, licence) : read(file).trim(),
    ...(sha512 === undefined ? {} : { sha512: Buffer.from(sha512, 'base64').toString('hex') }),
  };
}

/** The notice in the readme of a package without a file for its licence, and the terms of MIT, which want to be quoted. */
function findNotice(folder: string, licence: string): string {
  const readme = readdirSync(folder).find((entry) => /^readme/i.test(entry));
  const text = readme === undefined ? '' : readFileSync(join(folder, readme), 'utf8');
  const [, notice = licence] = /^(?:#+ *)?Licen[cs]e\s*\n(?:=+|-+)?\s*([^#]+)/im.exec(text) ?? [];
  const [, terms] = /(Permission is hereby granted[\s\S]*)/.exec(readFileSync(OWN_LICENCE, 'utf8')) ?? [];
  return licence === 'MIT' ? `${notice.trim()}\n\n${must(terms, 'terms of MIT').trim()}` : notice.trim();
}
