/**
 * A site of one plan of the corpus and of what is added to it: files of four formats, a plan for an audience that the code
 * does not know (herders/), and a plan with numbered tasks (elders/). Built once for the tests of this folder.
 */
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readElements, textOf } from '../../../scripts/site/htmlTree.ts';
import { fileAt } from '../../../scripts/site/siteFiles.ts';
import { runAddHere } from '../../support/runHere.ts';
import { makeSmallContent } from '../../support/smallContent.ts';
import { addHerders } from '../herdersPlan.ts';
import { buildPartialSite } from '../partialSite.ts';
import { files, linesOf } from './files.ts';

const elders = fileURLToPath(new URL('elders', import.meta.url));
/** The plan that is there before, and is looked up in the ledger. */
const neighbour = 'yushu-children-2021';

/** The folder of the built site, and of the content that it was built from; both exist as long as this process. */
export const site = await buildPartialSite({
  pages: globSync(
    [
      ...['index.astro', 'search.astro', 'plans/**', 'sources/**', 't/**'],
      ...['domains/**', 'indicators/?indicator?/**'],
      ...['departments/*/*/index.astro', 'departments/*/*/tasks.astro'],
      ...['data/counts.json.ts', 'data/?version?/**'],
    ],
    { cwd: 'src/pages' },
  ),
  prepare: async (folder) => {
    const content = join(folder, 'content');
    for (const part of ['sources', 'plans', 'registry']) rmSync(join(content, part), { recursive: true });
    makeSmallContent(content);
    keepLedger(join(content, 'ledger'));
    addHerders(content);
    addElders(content);
    for (const { name, place, toBytes } of files) {
      writeFileSync(join(folder, name), toBytes(linesOf(place)));
      const { code, stderr } = await runAddHere(content, [join(folder, name)]);
      assert.equal(code, 0, stderr);
    }
  },
});
export const content = join(site, '../content');

/** The words of the first element with a tag name on a page, without code. */
export function textAt(path: string, tag: string): string {
  const element = readElements(readFileSync(fileAt(site, path), 'utf8')).find(({ tagName }) => tagName === tag);
  assert.ok(element, `${path} has no ${tag}`);
  return textOf(element, ({ tagName }) => tagName === 'style' || tagName === 'script').replace(/\s+/g, ' ');
}

/** The promises of the neighbour alone; its pictures are drawn by another step of the build, which takes a minute. */
function keepLedger(folder: string): void {
  const own = readFileSync(join(folder, `${neighbour}.txt`), 'utf8');
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  const lines = own.split('\n').filter((line) => !line.endsWith('/card.png'));
  writeFileSync(join(folder, `${neighbour}.txt`), lines.join('\n'));
}

function addElders(content: string): void {
  cpSync(join(elders, 'source'), join(content, 'sources/elders'), { recursive: true });
  const registry = join(elders, 'registry');
  for (const file of globSync('**/*.yaml', { cwd: registry }))
    appendFileSync(join(content, 'registry', file), readFileSync(join(registry, file)));
}
