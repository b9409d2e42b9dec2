/** The plan of herders/, with all that the registries need for it, in a copy of the content. */
import { appendFileSync, cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { edit } from '../support/contentCopy.ts';

const herders = fileURLToPath(new URL('herders', import.meta.url));

/** Adds its source, its entries of the registries, and its names to the one domain that it shares with others. */
export function addHerders(content: string): void {
  const registry = join(content, 'registry');
  cpSync(join(herders, 'source'), join(content, 'sources/herders'), { recursive: true });
  for (const file of globSync('**/*.yaml', { cwd: join(herders, 'registry') }))
    appendFileSync(join(registry, file), readFileSync(join(herders, 'registry', file)));
  edit(join(registry, 'domains.yaml'), '    women: 妇女与健康\n', '    women: 妇女与健康\n    herders: 牧民与健康\n');
}

/** Leaves it its own indicators only, in a copy in which all other plans are gone: what no plan has is refused. */
export function leaveItsIndicators(content: string): void {
  const registry = join(content, 'registry');
  cpSync(join(herders, 'registry/indicators.yaml'), join(registry, 'indicators.yaml'));
  for (const file of ['national-references.yaml', 'typos.yaml']) writeFileSync(join(registry, file), '[]\n');
}
