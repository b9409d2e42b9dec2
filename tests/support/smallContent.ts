/** A complete but small content folder: one plan, and the parts of the registries that it needs. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { SOURCE_YAML } from '../../src/enrich/sourceEntry.ts';
import { contentFolder } from './corpus.ts';

/** Its only document, which has its only plan. */
const smallDocument = 'yushu-children-2021';

/** Creates it in a folder: sources, registry, and the plans ingested from them. */
export function makeSmallContent(folder: string): void {
  for (const part of ['registry', `sources/${smallDocument}`, `plans/${smallDocument}`]) {
    mkdirSync(join(folder, part), { recursive: true });
    cpSync(join(contentFolder, part), join(folder, part), { recursive: true });
  }
  const plan = readFileSync(join(contentFolder, `plans/${smallDocument}/plan.json`), 'utf8');
  change<{ id: string }[]>(join(folder, 'registry/indicators.yaml'), (indicators) =>
    indicators
      .filter(({ id }) => plan.includes(`"indicatorId": "${id}"`))
      .map((entry) => ({ ...entry, apart: [], related: [], turned: null })),
  );
  change<{ indicator: string }[]>(join(folder, 'registry/national-references.yaml'), (references) =>
    references.filter(({ indicator }) => plan.includes(`"indicatorId": "${indicator}"`)),
  );
  change<{ document: string }[]>(join(folder, 'registry/typos.yaml'), (typos) =>
    typos.filter(({ document }) => document === smallDocument),
  );
}

/** What became of each text: many tests of a process begin with this content. */
const changed = new Map<string, string>();

function change<Value>(path: string, to: (value: Value) => Value): void {
  const text = readFileSync(path, 'utf8');
  // Quoted: Astro's reader of YAML would take a bare date for more than a text.
  const small = changed.get(text) ?? stringify(to(parse(text) as Value), SOURCE_YAML);
  changed.set(text, small);
  writeFileSync(path, small);
}
