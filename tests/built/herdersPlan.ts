/** The plan of herders/, with all that the registries need for it, in a copy of the content. */
import { appendFileSync, cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { edit } from '../support/contentCopy.ts';

const herders = fileURLToPath(new URL('herders', import.meta.url));

/**
 * Adds its source, its entries of the registries, and its names to the one domain that it shares with others. The plans
 * of the copy whose indicators are not those of herders/ must be gone.
 */
export function addHerders(content: string): void {
  const registry = join(content, 'registry');
  cpSync(join(herders, 'source'), join(content, 'sources/herders'), { recursive: true });
  for (const file of globSync('**/*.yaml', { cwd: join(herders, 'registry') }))
    appendFileSync(join(registry, file), readFileSync(join(herders, 'registry', file)));
  edit(join(registry, 'domains.yaml'), '    women: 妇女与健康\n', '    women: 妇女与健康\n    herders: 牧民与健康\n');
  // All other indicators, with what is known of them, and all slips belong to plans that are not in the copy.
  cpSync(join(herders, 'registry/indicators.yaml'), join(registry, 'indicators.yaml'));
  for (const file of ['national-references.yaml', 'typos.yaml']) writeFileSync(join(registry, file), '[]\n');
}
